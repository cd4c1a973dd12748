import { hash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { hasRoleIn, organisationScope } from '../../../platform/access/viewer';
import { appendAudit, lockAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { readDocument } from '../../../platform/files/docx-text';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readUpload } from '../../../platform/forms/read-upload';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { formatNumber } from '../../../platform/texts/format';
import type { Organisation } from '../../identity/contract';
import { mayStartDraft, mayWriteDraft } from '../access';
import { type Draft, type DraftAnswers, emptyDraftAnswers } from '../draft';
import { isOpenForWriting, isUnderway } from '../practice-state';
import { answersOf } from '../share-practice/answers-of';
import { type ExtractedAnswers, extractAnswers } from '../share-practice/extract-fields';
import { draftAudit, requireDraft, type Sharing } from '../share-practice/open-draft';
import { sharingPaths, sharingRoutes } from '../share-practice/paths';
import { type DraftKey, insertDraft, type NewDraft, readDraftsOf, saveAnswers } from '../share-practice/queries';
import { placesText } from '../share-practice/typed-places';
import { viewChange } from './change-handlers';
import { longestText, startSchema } from './form';
import { StartPage, type StartView } from './page';
import { startTexts } from './texts';

/** Beginning a draft: of a new practice, perhaps from a text, or of a change of a published one. */
export function mountStartPractice(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(sharingPaths.start, (c) => sendStart(c, sharing, { answers: { organisation: '', text: '' }, errors: [] }));
  app.post(sharingPaths.start, (c) => startPractice(c, sharing));
  app.post(sharingRoutes.change, (c) => changePractice(c, sharing));
  app.get(sharingRoutes.change, (c) => viewChange(c, sharing));
}

async function sendStart(
  c: Context<AppEnv>,
  sharing: Sharing,
  shown: Pick<StartView, 'answers' | 'errors'>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const view = {
    page: pageContext(c, sharing.site),
    organisations: await writableBy(c, sharing),
    readOnly: c.get('viewer').memberships.length > 0,
    submission: sharing.deps.randomToken(),
    ...shown,
  };
  return sendPage(c, <StartPage view={view} />, status);
}

/** Organisations for which the reader may write. */
async function writableBy(c: Context<AppEnv>, { organisations }: Sharing): Promise<Organisation[]> {
  const viewer = c.get('viewer');
  return (await organisations.all()).filter(({ id }) => hasRoleIn(viewer, id, 'contributor'));
}

async function startPractice(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const viewer = c.get('viewer');
  const writable = await writableBy(c, sharing);
  if (writable.length === 0) return seeOther(c, sharingPaths.start);
  // What is too long is told beside it, with what was pasted; beyond the body that the form may have there is no page.
  const data = await readForm(c, Number.POSITIVE_INFINITY);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const parsed = parseForm(startSchema(writable.map(({ id }) => id)), data, {
    language,
    fields: {
      organisation: startTexts[language].organisationErrors.choose,
      text: { tooLong: startTexts[language].textTooLong(formatNumber(longestText, language)) },
    },
  });
  const read = readText(await readUpload(data, 'file'), parsed.ok ? parsed.value.text : undefined, language);
  if (!parsed.ok || !read.ok) {
    const answers = parsed.ok ? { text: '', ...parsed.value } : parsed.answers;
    const errors = [...(parsed.ok ? [] : parsed.errors), ...(read.ok ? [] : [read.error])];
    return sendStart(c, sharing, { answers, errors }, 422);
  }
  const organisation = writable.find(({ id }) => id === parsed.value.organisation);
  // Between the page and the form somebody may have lost the role.
  if (!organisation || !mayStartDraft(viewer, organisation.id)) throw new HttpError(403);
  const draft = {
    organisation: organisation.id,
    slug: null,
    baseVersion: null,
    answers: firstAnswers(organisation, read.found),
  };
  return beginDraft(c, sharing, draft, submission, (id) => sharingPaths.step(organisation.id, id, 'what'));
}

type ReadText = { ok: true; found: ExtractedAnswers | null } | { ok: false; error: FieldError };

/** What a document or a pasted text says; the document when both are given. */
function readText(file: Uint8Array | null, text: string | undefined, language: 'nl' | 'en'): ReadText {
  if (file === null) return { ok: true, found: text === undefined ? null : extractAnswers(text) };
  const document = readDocument(file);
  if (document.ok) return { ok: true, found: extractAnswers(document.blocks) };
  return { ok: false, error: { field: 'file', message: startTexts[language].fileFaults[document.fault] } };
}

/** What is known before anything was asked: the place of the organisation, and what a text says. */
function firstAnswers({ nis }: Organisation, found: ExtractedAnswers | null): DraftAnswers {
  const known = { municipalities: nis ? placesText([nis]) : '', languages: ['nl'] };
  if (!found) return { ...emptyDraftAnswers, fields: known };
  const { fields, rows, fromText, personal } = found;
  const answers = { ...emptyDraftAnswers, fields: { ...known, ...fields }, rows: { ...rows }, fromText };
  return personal.length > 0 ? { ...answers, leftOut: true } : answers;
}

/** "Wijzigen", or "gestopt": a draft from the published record, which goes the same road. */
async function changePractice(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const viewer = c.get('viewer');
  const asked = c.req.param('slug') ?? '';
  const practice = (await sharing.catalogue()).bySlug(asked);
  // One that was merged is changed where it is now.
  const slug = practice?.record.slug ?? asked;
  const data = await readForm(c);
  const claimedFor = data.get('organisation');
  // One that came with the platform may be claimed: editors decide when the change is handed in.
  const organisation = practice?.owner ?? (typeof claimedFor === 'string' ? claimedFor : '');
  // Who may not change it knows that it is there; that is public.
  if (!practice || !mayStartDraft(viewer, organisation)) throw new HttpError(403);
  const submission = readSubmissionId(data);
  const stopped = data.get('gestopt') !== null;
  const underway = await sharing.deps.database.read(organisationScope(viewer, organisation), (db) =>
    changeUnderway(db, organisation, slug),
  );
  if (underway) return goOnWith(c, sharing, underway, { stopped, submission });
  const images = practice.images.map(({ id, alt, rights, credit }) => ({ id, alt, rights, credit }));
  const published = { ...answersOf(practice.record), images };
  const answers = stopped ? withStopped(published) : published;
  const draft = { organisation, slug, baseVersion: practice.version, answers };
  try {
    return await beginDraft(c, sharing, draft, submission, (id) =>
      sharingPaths.step(organisation, id, stopped ? 'experience' : 'what'),
    );
  } catch (error) {
    if (!(error instanceof BegunMeanwhile)) throw error;
    return goOnWith(c, sharing, error.draft, { stopped, submission });
  }
}

const changeUnderway = async (db: Connection, organisation: string, slug: string): Promise<Draft | undefined> =>
  (await readDraftsOf(db, organisation)).find((draft) => draft.slug === slug && isUnderway(draft.state));

/** Thrown to begin no second change of the same practice. */
class BegunMeanwhile extends Error {
  constructor(readonly draft: Draft) {
    super('Begun meanwhile');
  }
}

/** One change at a time: whoever comes second goes on with the first. */
async function goOnWith(
  c: Context<AppEnv>,
  sharing: Sharing,
  { organisation, id, state }: Draft,
  { stopped, submission }: { stopped: boolean; submission: string },
): Promise<Response> {
  // What was handed in is looked at by editors: its page says so, that this was not done, and what one can do.
  if (!isOpenForWriting(state)) {
    return seeOther(c, sharingPaths.handedIn(organisation, id, stopped ? 'gestopt' : 'wijzigen'));
  }
  if (stopped) return seeOther(c, await sayStopped(c, sharing, { organisation, id }, submission));
  return seeOther(c, sharingPaths.step(organisation, id, 'what'));
}

const withStopped = (answers: DraftAnswers): DraftAnswers => ({
  ...answers,
  fields: { ...answers.fields, status: 'stopped' },
});

/**
 * That a practice stopped, in a change that is being written; whoever has its form open sees that it moved.
 * @returns the address to show then
 */
async function sayStopped(c: Context<AppEnv>, { deps }: Sharing, key: DraftKey, submission: string): Promise<string> {
  const viewer = c.get('viewer');
  const at = deps.clock();
  return deps.database.write(organisationScope(viewer, key.organisation), (db) =>
    runOnce(db, { id: submission, at, answers: { ...key, stopped: true } }, async () => {
      const draft = await requireDraft(db, key, { lock: true });
      // Handed in by a colleague since it was looked up.
      if (!mayWriteDraft(viewer, draft)) return sharingPaths.handedIn(key.organisation, key.id, 'gestopt');
      const answers = withStopped(draft.answers);
      await saveAnswers(db, { ...key, version: draft.version, answers, by: viewer.person ?? '', at });
      await appendAudit(db, draftAudit(c, key, 'save-draft', at, { step: 'experience' }));
      return sharingPaths.step(key.organisation, key.id, 'experience');
    }),
  );
}

/** @throws {BegunMeanwhile} of a change, when another of the same practice was begun since that was looked up */
async function beginDraft(
  c: Context<AppEnv>,
  { deps }: Sharing,
  draft: Omit<NewDraft, 'id' | 'by' | 'at'>,
  submission: string,
  pathOf: (id: string) => string,
): Promise<Response> {
  const viewer = c.get('viewer');
  const at = deps.clock();
  // Texts may be long; what was sent is told apart by a digest.
  const answers = hash('sha256', JSON.stringify(draft));
  const path = await deps.database.write(organisationScope(viewer, draft.organisation), (db) =>
    runOnce(db, { id: submission, at, answers }, async () => {
      // From here on nobody else begins one.
      await lockAudit(db);
      const other = draft.slug === null ? undefined : await changeUnderway(db, draft.organisation, draft.slug);
      if (other) throw new BegunMeanwhile(other);
      const key = { organisation: draft.organisation, id: deps.randomToken() };
      await insertDraft(db, { ...draft, ...key, by: viewer.person ?? '', at });
      await appendAudit(db, draftAudit(c, key, 'start-draft', at, { change: draft.slug }));
      return pathOf(key.id);
    }),
  );
  return seeOther(c, path);
}
