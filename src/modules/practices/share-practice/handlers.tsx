import type { Context, Hono } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { belgianDay, formatTime } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { mayWriteDraft } from '../access';
import type { Catalogue } from '../catalogue/catalogue-answers';
import type { Draft, DraftAnswers } from '../draft';
import { checkStep } from './check-step';
import { ClosedPage, ConflictPage, choiceName } from './conflict-page';
import { duplicatesOf } from './duplicates-of';
import { type StepId, stepIds } from './form';
import { chooseBetween, differencesOf, isUntouched } from './meeting-changes';
import {
  draftAudit,
  type Member,
  memberOf,
  type OpenDraft,
  openDraft,
  requireDraft,
  type Sharing,
  writerOf,
} from './open-draft';
import { ownDraftsLike } from './own-drafts';
import { StepPage } from './page';
import { duplicatesParam, sharingPaths, sharingRoutes, showFaultsParam, stepAddresses } from './paths';
import { saveAnswers } from './queries';
import { readStep, type StepAnswers, signsField, stepAnswersOf, withStep } from './read-step';
import { statesOf } from './step-states';
import type { StepView } from './step-view';
import { sharePracticeTexts } from './texts';

/** The steps of the form. Each is saved as it is, right or wrong; only handing in asks that all is right. */
export function mountSharePractice(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(sharingRoutes.step, (c) => viewStep(c, sharing));
  app.post(sharingRoutes.step, (c) => saveStep(c, sharing));
}

async function viewStep(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = memberOf(c);
  const opened = await openDraft(c, sharing, member);
  const { organisation, id } = opened.draft;
  if (!mayWriteDraft(member.viewer, opened.draft)) return seeOther(c, sharingPaths.draft(organisation, id));
  const step = stepOf(c);
  const faults = c.req.query(showFaultsParam)
    ? checkStep(step, opened.draft.answers, { language: c.get('language'), today: sharing.site.today() })
    : [];
  return sendPage(c, <StepPage view={await stepView(c, sharing, opened, { step, errors: faults })} />);
}

/** What a form of a step said. */
interface SentStep {
  step: StepId;
  submission: string;
  /** Of the draft on which it is based, and signs of the answers it showed. */
  version: number;
  signs: string;
  typed: StepAnswers;
  /** Fields of which what stands there now was chosen. */
  theirs: ReadonlySet<string>;
  /** Where the button that was pressed leads. */
  next: string;
}

async function readSentStep(c: Context<AppEnv>): Promise<SentStep> {
  const data = await readForm(c);
  const step = stepOf(c);
  const typed = readStep(step, data);
  const fields = [...Object.keys(typed.fields), ...Object.keys(typed.rows)];
  return {
    step,
    submission: readSubmissionId(data),
    version: Number(textOf(data, 'versie')),
    signs: textOf(data, signsField),
    typed,
    theirs: new Set(fields.filter((field) => data.get(choiceName(field)) === 'theirs')),
    next: textOf(data, 'naar'),
  };
}

/** Thrown to give up a save, with the draft as it stands now. */
class SavedMeanwhile extends Error {
  constructor(readonly draft: Draft) {
    super('saved-meanwhile');
  }
}

async function saveStep(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = writerOf(c);
  const sent = await readSentStep(c);
  const { deps } = sharing;
  const at = deps.clock();
  const catalogue = await sharing.catalogue();
  const { step, submission, typed, version, next } = sent;
  const answers = { ...member.key, step, version, typed, next, theirs: [...sent.theirs] };
  try {
    const path = await deps.database.write(member.scope, (db) =>
      runOnce(
        db,
        { id: submission, at, answers },
        () => writeStep(c, db, { member, sent, at, catalogue }),
        () => requireSaved(db, member, sent),
      ),
    );
    return await answerSave(c, sharing, member, sent, path);
  } catch (error) {
    if (!(error instanceof SavedMeanwhile)) throw error;
    return sendConflict(c, sharing, member, sent, error.draft);
  }
}

interface StepWork {
  member: Member;
  sent: SentStep;
  at: Date;
  catalogue: Catalogue;
}

async function writeStep(c: Context<AppEnv>, db: Connection, work: StepWork): Promise<string> {
  const { member, sent, at, catalogue } = work;
  const { step, typed, theirs, version, signs } = sent;
  const draft = await requireDraft(db, member.key, { lock: true });
  if (!mayWriteDraft(member.viewer, draft)) throw new SavedMeanwhile(draft);
  const now = stepAnswersOf(step, draft.answers);
  const moved = draft.version !== version && !isUntouched(now, signs);
  if (moved && differencesOf(now, typed, signs).length > 0) throw new SavedMeanwhile(draft);
  const answers = withStep(draft.answers, step, chooseBetween(now, typed, theirs));
  await saveAnswers(db, { ...member.key, version: draft.version, answers, by: member.person, at });
  await appendAudit(db, draftAudit(c, member.key, 'save-draft', at, { step }));
  if (!isNamedAnew(draft, answers, sent, belgianDay(at))) return pathAfter(member, sent);
  const named = { ...draft, answers };
  const like = duplicatesOf(named, catalogue, 'nl').length + (await ownDraftsLike(db, named)).length;
  return like > 0 ? duplicatesPath(member) : pathAfter(member, sent);
}

/** A form that was saved before says so again only while what it said still stands there. */
async function requireSaved(db: Connection, { key }: Member, { step, typed, theirs, signs }: SentStep): Promise<void> {
  const draft = await requireDraft(db, key);
  const now = stepAnswersOf(step, draft.answers);
  if (differencesOf(now, chooseBetween(now, typed, theirs), signs).length > 0) throw new SavedMeanwhile(draft);
}

/** Whether a practice was just named or named otherwise: what it is like is told once, when that is saved. */
function isNamedAnew(before: Draft, answers: DraftAnswers, { step, next }: SentStep, today: string): boolean {
  if (step !== 'what' || next !== 'verder' || checkStep(step, answers, { language: 'nl', today }).length > 0)
    return false;
  const named = ['title', 'summary', 'municipalities'];
  return named.some((field) => before.answers.fields[field] !== answers.fields[field]);
}

const duplicatesPath = ({ key: { organisation, id } }: Member) =>
  `${sharingPaths.step(organisation, id, 'what')}?${duplicatesParam}=1`;

/** On to the next page; or the same one again when something is not in order. */
async function answerSave(
  c: Context<AppEnv>,
  sharing: Sharing,
  member: Member,
  { step, next }: SentStep,
  path: string,
): Promise<Response> {
  if (next !== 'verder') return seeOther(c, path);
  const opened = await openDraft(c, sharing, member);
  const errors = checkStep(step, opened.draft.answers, { language: c.get('language'), today: sharing.site.today() });
  if (errors.length === 0) return seeOther(c, path);
  return sendPage(c, <StepPage view={await stepView(c, sharing, opened, { step, errors, saved: true })} />, 422);
}

function pathAfter({ key: { organisation, id } }: Member, { step, next }: SentStep): string {
  if (next === 'stop') return sharingPaths.draft(organisation, id);
  if (next === 'beelden') return sharingPaths.images(organisation, id);
  const asked = stepIds.find((each) => stepAddresses[each] === next);
  const following = asked ?? (next === 'nakijken' ? undefined : stepIds[stepIds.indexOf(step) + 1]);
  return following ? sharingPaths.step(organisation, id, following) : sharingPaths.review(organisation, id);
}

async function sendConflict(
  c: Context<AppEnv>,
  sharing: Sharing,
  member: Member,
  { step, typed, signs, next }: SentStep,
  draft: Draft,
): Promise<Response> {
  const language = c.get('language');
  const now = stepAnswersOf(step, draft.answers);
  const view = {
    page: pageContext(c, sharing.site),
    draft,
    step,
    typed,
    differences: differencesOf(now, typed, signs),
    name: await nameOf(sharing, draft.changedBy, language),
    time: formatTime(draft.changedAt, language),
    submission: sharing.deps.randomToken(),
    next,
  };
  if (!mayWriteDraft(member.viewer, draft)) return sendPage(c, <ClosedPage view={view} />, 409);
  return sendPage(c, <ConflictPage view={view} />, 409);
}

async function nameOf({ people }: Sharing, person: string, language: Language): Promise<string> {
  const name = (await people.names([person])).get(person);
  return name || sharePracticeTexts[language].conflict.somebody;
}

async function stepView(
  c: Context<AppEnv>,
  { deps, site, catalogue }: Sharing,
  { draft, steps, organisation, obstacle }: OpenDraft,
  shown: Pick<StepView, 'step' | 'errors'> & { saved?: boolean },
): Promise<StepView> {
  const practices = await catalogue();
  const named = c.req.query(duplicatesParam) !== undefined;
  const scope = organisationScope(c.get('viewer'), draft.organisation);
  const returned = steps.findLast(({ action }) => action === 'return');
  return {
    page: pageContext(c, site),
    draft,
    organisation: organisation?.name ?? '',
    changes: (draft.slug && practices.bySlug(draft.slug)?.record.title) || null,
    obstacle,
    states: statesOf(draft, site.today()),
    saved: false,
    ...shown,
    submission: deps.randomToken(),
    asked: draft.state === 'returned' && returned ? { note: returned.note, questions: returned.questions } : null,
    programmes: practices
      .all()
      .filter(({ record }) => record.kind === 'programme')
      .map(({ record: { slug, title } }) => ({ slug, title })),
    duplicates: named ? duplicatesOf(draft, practices, c.get('language')) : [],
    ownDrafts: named ? await deps.database.read(scope, (db) => ownDraftsLike(db, draft)) : [],
  };
}

function stepOf(c: Context<AppEnv>): StepId {
  const address = c.req.param('step');
  return stepIds.find((step) => stepAddresses[step] === address) ?? 'what';
}

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};
