import type { Context, Hono } from 'hono';
import { deskScope, jobScope, type Viewer } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { formatDate } from '../../../platform/texts/format';
import type { Contact, Organisation } from '../../identity/contract';
import { mayDecideOn } from '../access';
import type { Adoption } from '../adoption';
import { type DeskQueue, editorOf } from '../check-drafts/handlers';
import { deskPaths } from '../check-drafts/paths';
import { moveCatalogueState } from '../queries';
import type { Sharing, SharingSources } from '../share-practice/open-draft';
import { CheckAdoptionPage } from './check-page';
import { tellDecision } from './decision-mail';
import { reasonSchema } from './form';
import { adoptionAudit, keyOf, logReading, requireAdoption } from './open-adoption';
import { type AdoptionDecisionWord, adoptionDecisions, adoptionPaths, adoptionRoutes } from './paths';
import { hideAdoption, isShown, readSubmittedAdoptions, showAdoption, takeAdoptionStep } from './queries';
import { adoptionTexts } from './texts';

/** Editors check what organisations tell about practices of others. */
export function mountCheckAdoptions(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(adoptionRoutes.check, (c) => sendCheck(c, sharing, {}, 200));
  app.post(adoptionRoutes.decide, (c) => decide(c, sharing));
  app.get(adoptionRoutes.decide, (c) => {
    const { organisation, id } = keyOf(c);
    return seeOther(c, adoptionPaths.check(organisation, id));
  });
}

/** What waits, for the editors' desk. */
export const adoptionQueue =
  ({ deps, catalogue, organisations }: SharingSources): DeskQueue =>
  async (language) => {
    const waiting = await deps.database.read(jobScope, readSubmittedAdoptions);
    const names = new Map((await organisations.all()).map(({ id, name }) => [id, name]));
    const practices = await catalogue();
    const t = adoptionTexts[language];
    return {
      title: t.deskQueue,
      items: waiting.map(({ organisation, id, slug, submittedAt }) => ({
        label: t.deskLabel(names.get(organisation) ?? organisation, practices.called(slug).title),
        path: adoptionPaths.check(organisation, id),
        note: t.deskNote(formatDate(submittedAt, language)),
      })),
    };
  };

interface Returned {
  reason?: string;
  errors?: readonly FieldError[];
  moved?: boolean;
}

async function sendCheck(
  c: Context<AppEnv>,
  { deps, site, catalogue, organisations }: Sharing,
  { reason = '', errors = [], moved = false }: Returned,
  status: 200 | 409 | 422,
): Promise<Response> {
  const editor = editorOf(c);
  const key = keyOf(c);
  const { adoption, shown } = await deps.database.write(deskScope(editor), async (db) => {
    const found = await requireAdoption(db, key);
    await logReading(db, c, key, deps.clock());
    return { adoption: found, shown: await isShown(db, key) };
  });
  const view = {
    page: pageContext(c, site),
    adoption,
    title: (await catalogue()).called(adoption.slug).title,
    organisation: (await organisations.find(key.organisation))?.name ?? key.organisation,
    shown,
    mayDecide: mayDecideOn(editor, adoption),
    submission: deps.randomToken(),
    reason,
    errors,
    moved,
  };
  return sendPage(c, <CheckAdoptionPage view={view} />, status);
}

/** Thrown to give up a decision: somebody changed it or decided meanwhile. */
class Moved extends Error {}

async function decide(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps, people, organisations, catalogue } = sharing;
  const editor = editorOf(c);
  const key = keyOf(c);
  const action = adoptionDecisions[c.req.param('word') as AdoptionDecisionWord];
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const typed = String(data.get('reden') ?? '');
  const fields = { reden: { required: adoptionTexts[language].whyError } };
  const parsed = action === 'publish' ? null : parseForm(reasonSchema, data, { language, fields });
  if (parsed?.ok === false) return sendCheck(c, sharing, { reason: typed, errors: parsed.errors }, 422);
  const note = parsed?.value.reden ?? null;
  const version = readVersion(data);
  const before = await deps.database.read(deskScope(editor), (db) => requireAdoption(db, key));
  const [contact = null] = await people.contacts([before.changedBy]);
  const organisation = await organisations.find(key.organisation);
  const title = (await catalogue()).called(before.slug).title;
  const at = deps.clock();
  try {
    const path = await deps.database.write(deskScope(editor), (db) =>
      runOnce(db, { id: submission, at, answers: { ...key, action, version, note } }, async () => {
        const adoption = await requireAdoption(db, key, true);
        await takeDecision(c, db, sharing, {
          adoption,
          action,
          version,
          note,
          editor,
          at,
          organisation,
          contact,
          title,
        });
        return deskPaths.done(doneOf[action]);
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    return sendCheck(c, sharing, { reason: typed, moved: true }, 409);
  }
}

const doneOf = {
  publish: 'verhaal-gepubliceerd',
  decline: 'verhaal-afgewezen',
  withdraw: 'verhaal-weggehaald',
} as const;

interface Decision {
  adoption: Adoption;
  action: 'publish' | 'decline' | 'withdraw';
  version: number;
  note: string | null;
  editor: Viewer & { person: string };
  at: Date;
  organisation: Organisation | undefined;
  contact: Contact | null;
  title: string;
}

async function takeDecision(c: Context<AppEnv>, db: Connection, { deps }: Sharing, decision: Decision): Promise<void> {
  const { adoption, action, version, note, editor, at, organisation, contact, title } = decision;
  if (!mayDecideOn(editor, adoption)) throw new HttpError(403);
  if (adoption.version !== version) throw new Moved();
  if (!(await takeAdoptionStep(db, { adoption, action, by: editor.person, at, note }))) throw new Moved();
  if (action === 'publish') {
    const { name = adoption.organisation, fictitious = false } = organisation ?? {};
    await showAdoption(db, adoption, { name, fictitious, at });
  }
  if (action === 'withdraw') await hideAdoption(db, adoption);
  if (action !== 'decline') await moveCatalogueState(db);
  await appendAudit(db, adoptionAudit(c, adoption, `${action}-adoption`, at));
  await tellDecision(db, deps, { adoption, action, contact, title, at });
}
