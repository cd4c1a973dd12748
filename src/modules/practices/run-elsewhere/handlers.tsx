import type { Context, Hono } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { identityPaths, type Organisation } from '../../identity/contract';
import { mayTellFor } from '../access';
import type { Sharing } from '../share-practice/open-draft';
import { answerFormer } from '../view-practice/answer-former';
import { type AdoptionForm, adoptionSchema, newAdoptionForm, readAnswers } from './form';
import { adoptionAudit } from './open-adoption';
import { mountOwnAdoption } from './own-handlers';
import { MinePage, TellPage } from './page';
import { adoptionPaths, adoptionRoutes } from './paths';
import { insertAdoption, readAdoptionsOf } from './queries';
import { fieldMessages, typedAnswers, yearOf } from './sent-story';
import { adoptionTexts } from './texts';

/** "We do this too": telling it, and what one's organisations told. */
export function mountRunElsewhere(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(adoptionRoutes.tell, (c) => askStory(c, sharing));
  app.post(adoptionRoutes.tell, (c) => tell(c, sharing));
  app.get(adoptionPaths.mine, (c) => viewMine(c, sharing));
  mountOwnAdoption(app, sharing);
}

async function practiceOf(
  c: Context<AppEnv>,
  { catalogue }: Sharing,
): Promise<{ slug: string; title: string; owner: string | null }> {
  const slug = c.req.param('slug') ?? '';
  const practices = await catalogue();
  const practice = practices.bySlug(slug);
  if (!practice) throw practices.withdrawn(slug) ? new HttpError(410) : notFound();
  return { slug: practice.record.slug, title: practice.record.title, owner: practice.owner };
}

/** The organisations that the reader may write for. */
async function writableOf(c: Context<AppEnv>, { organisations }: Sharing): Promise<Organisation[]> {
  const viewer = c.get('viewer');
  if (!viewer.memberships.some(({ organisation }) => mayTellFor(viewer, organisation))) return [];
  return (await organisations.all()).filter(({ id }) => mayTellFor(viewer, id));
}

async function askStory(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const former = answerFormer(
    c,
    sharing.site,
    await sharing.catalogue(),
    c.req.param('slug') ?? '',
    adoptionPaths.tell,
  );
  if (former) return former;
  const { slug, owner } = await practiceOf(c, sharing);
  // Not before: that it was merged or withdrawn, and why, is told to anybody.
  if (c.get('viewer').person === null) return seeOther(c, identityPaths.signIn(adoptionPaths.tell(slug)));
  const [first, ...others] = (await writableOf(c, sharing)).filter(({ id }) => id !== owner);
  const form = newAdoptionForm(
    sharing.deps.randomToken(),
    first?.id ?? '',
    others.length === 0 ? (first?.nis ?? null) : null,
  );
  return sendTell(c, sharing, form, 200);
}

async function sendTell(c: Context<AppEnv>, sharing: Sharing, form: AdoptionForm, status: 200 | 422) {
  const practice = await practiceOf(c, sharing);
  const writable = await writableOf(c, sharing);
  const organisations = writable.filter(({ id }) => id !== practice.owner);
  const isOwn = organisations.length < writable.length;
  const told = await readTold(c, sharing, organisations);
  const before = told.filter(({ adoption }) => adoption.slug === practice.slug && adoption.state !== 'withdrawn');
  return sendPage(
    c,
    <TellPage view={{ page: pageContext(c, sharing.site), practice, organisations, isOwn, before, form }} />,
    status,
  );
}

async function readTold(c: Context<AppEnv>, { deps }: Sharing, organisations: readonly { id: string; name: string }[]) {
  const viewer = c.get('viewer');
  const told = await Promise.all(
    organisations.map(async ({ id, name }) => {
      const adoptions = await deps.database.read(organisationScope(viewer, id), (db) => readAdoptionsOf(db, id));
      return adoptions.map((adoption) => ({ adoption, organisation: name }));
    }),
  );
  return told.flat();
}

async function tell(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps, site } = sharing;
  const { slug, owner } = await practiceOf(c, sharing);
  const viewer = c.get('viewer');
  const { person } = viewer;
  if (person === null) throw new HttpError(403);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const fields = fieldMessages(language, data.get('municipality'));
  const parsed = parseForm(adoptionSchema(yearOf(site.today())), data, { language, fields });
  if (!parsed.ok) {
    return sendTell(c, sharing, { submission, version: 0, answers: parsed.answers, errors: parsed.errors }, 422);
  }
  const { organisation } = parsed.value;
  if (!mayTellFor(viewer, organisation)) throw new HttpError(403);
  if (organisation === owner) {
    const errors = [{ field: 'organisation', message: adoptionTexts[language].ownPractice }];
    const form = newAdoptionForm(submission, organisation, null);
    return sendTell(c, sharing, { ...form, answers: { ...form.answers, ...typedAnswers(data) }, errors }, 422);
  }
  const { nis, answers } = readAnswers(parsed.value);
  const at = deps.clock();
  const path = await deps.database.write(organisationScope(viewer, organisation), (db) =>
    runOnce(db, { id: submission, at, answers: { organisation, slug, nis, answers } }, async () => {
      const id = deps.randomToken();
      const added = await insertAdoption(db, { organisation, id, slug, nis, answers, by: person, at });
      if (!added) return '';
      await appendAudit(db, adoptionAudit(c, { organisation, id }, 'tell-adoption', at));
      return adoptionPaths.own(organisation, id);
    }),
  );
  if (path !== '') return seeOther(c, path);
  const again = { field: 'municipality', message: adoptionTexts[language].sameAgain };
  const form = newAdoptionForm(deps.randomToken(), organisation, nis);
  const typed = { ...form.answers, ...typedAnswers(data) };
  return sendTell(c, sharing, { ...form, answers: typed, errors: [again] }, 422);
}

async function viewMine(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const viewer = c.get('viewer');
  const own = new Set(viewer.memberships.map(({ organisation }) => organisation));
  const organisations = own.size === 0 ? [] : (await sharing.organisations.all()).filter(({ id }) => own.has(id));
  const told = await readTold(c, sharing, organisations);
  const practices = await sharing.catalogue();
  const adoptions = told.map((each) => ({
    ...each,
    title: practices.called(each.adoption.slug).title,
  }));
  return sendPage(c, <MinePage page={pageContext(c, sharing.site)} adoptions={adoptions} />);
}
