import type { Context, Hono } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type ParsedForm, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Organisation } from '../../identity/contract';
import { mayReadLists } from '../access';
import { publishedOf } from '../keep-practices/handlers';
import { practicePaths } from '../paths';
import { shareTexts } from '../share-list/texts';
import { mountChangeList } from './change-handlers';
import { emptyShareInside, type ShareInsideForm, shareInsideSchema } from './form';
import { mountViewLists } from './list-handlers';
import { type ListSharing, listAudit } from './open-list';
import { mostLists } from './organisation-list';
import { listPaths } from './paths';
import { insertList } from './queries';
import { ShareInsidePage } from './share-page';
import { listTexts } from './texts';

/** Lists that members of an organisation share: making one of the kept list, reading, changing and ending it. */
export function mountShareInOrganisation(app: Hono<AppEnv>, sharing: ListSharing): void {
  app.get(listPaths.share, (c) => sendShare(c, sharing, emptyShareInside(sharing.deps.randomToken()), 200));
  app.post(listPaths.share, (c) => shareInside(c, sharing));
  mountViewLists(app, sharing);
  mountChangeList(app, sharing);
}

const keptOf = async (c: Context<AppEnv>, { keep, catalogue }: ListSharing) =>
  publishedOf(keep.read(c), await catalogue());

/** Every member may share with her colleagues. */
async function organisationsOf(c: Context<AppEnv>, { organisations }: ListSharing): Promise<Organisation[]> {
  return (await organisations.all()).filter(({ id }) => mayReadLists(c.get('viewer'), id));
}

/** The form; without a list, or an organisation to share it with, there is nothing to ask. */
async function sendShare(c: Context<AppEnv>, sharing: ListSharing, form: ShareInsideForm, status: 200 | 422) {
  const practices = await keptOf(c, sharing);
  const organisations = await organisationsOf(c, sharing);
  if (practices.length === 0 || organisations.length === 0) return seeOther(c, practicePaths.kept);
  const summaries = await sharing.checks.summaries(c);
  const hasChecks = practices.some(({ record }) => summaries.has(record.slug));
  const view = { page: pageContext(c, sharing.site), count: practices.length, organisations, hasChecks, form };
  return sendPage(c, <ShareInsidePage view={view} />, status);
}

async function shareInside(c: Context<AppEnv>, sharing: ListSharing): Promise<Response> {
  const { deps, checks } = sharing;
  const viewer = c.get('viewer');
  const { person } = viewer;
  if (person === null) throw new HttpError(403);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const practices = await keptOf(c, sharing);
  const parsed = parseShare(c, await organisationsOf(c, sharing), data);
  if (practices.length === 0) return seeOther(c, practicePaths.kept);
  if (!parsed.ok) return sendShare(c, sharing, { submission, answers: parsed.answers, errors: parsed.errors }, 422);
  const { titel: title, organisatie: organisation, uitkomsten } = parsed.value;
  const slugs = practices.map(({ record }) => record.slug);
  const summaries = uitkomsten ? [...(await checks.summaries(c))] : [];
  const shown = Object.fromEntries(summaries.filter(([slug]) => slugs.includes(slug)));
  const at = deps.clock();
  const sharingNow = deps.database.write(organisationScope(viewer, organisation), (db) =>
    runOnce(db, { id: submission, at, answers: { organisation, title, slugs, shown } }, async () => {
      const key = { organisation, id: deps.randomToken() };
      const made = { version: 1, createdBy: person, createdAt: at, changedBy: person, changedAt: at };
      if (!(await insertList(db, { ...key, title, slugs, checks: shown, ...made }))) throw new TooManyLists();
      await appendAudit(db, listAudit(c, key, 'share-in-organisation', at, { practices: slugs.length }));
      return listPaths.one(organisation, key.id);
    }),
  );
  try {
    return seeOther(c, await sharingNow);
  } catch (error) {
    if (!(error instanceof TooManyLists)) throw error;
    const message = listTexts[c.get('language')].tooManyLists(mostLists);
    const errors = [{ field: 'organisatie', message }];
    const answers = { titel: title, organisatie: organisation, uitkomsten: uitkomsten ? 'ja' : '' };
    return sendShare(c, sharing, { submission, answers, errors }, 422);
  }
}

/** Thrown to give up sharing, and everything with it. */
class TooManyLists extends Error {}

function parseShare(
  c: Context<AppEnv>,
  organisations: readonly Organisation[],
  data: FormData,
): ParsedForm<ReturnType<typeof shareInsideSchema>> {
  const language = c.get('language');
  const fields = {
    titel: shareTexts[language].titleErrors,
    organisatie: listTexts[language].organisationErrors.choose,
  };
  return parseForm(shareInsideSchema(organisations.map(({ id }) => id)), data, { language, fields });
}
