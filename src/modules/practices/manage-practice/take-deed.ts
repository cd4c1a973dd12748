import { isDeepStrictEqual } from 'node:util';
import { deskScope, hasRoleIn, type Viewer } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { FieldError } from '../../../platform/forms/form';
import type { Language } from '../../../platform/texts/language';
import type { Contact, Organisation, People } from '../../identity/contract';
import { mayMergeInto, type PracticeInterests } from '../access';
import { writersOf } from '../ask-owner/deliver-question';
import { handOverQuestions } from '../hand-over-questions/hand-over-questions';
import type { OpenQuestion } from '../hand-over-questions/queries';
import { readInterests } from '../know-interests/queries';
import { membersOf } from '../lead-reviews/members-of';
import { cancelRound, type Round, readRounds } from '../lead-reviews/queries';
import { ownersOf } from '../lead-reviews/round-mail';
import type { PracticeRecord } from '../practice';
import { afterPublishedStep, type PublishedAction } from '../practice-state';
import { savePractice } from '../queries';
import { readBeforeStop } from '../read-versions/queries';
import type { Sharing } from '../share-practice/open-draft';
import { mailDeed, type ToldDeed, toldDeeds } from './deed-mail';
import type { DeedAnswers } from './form';
import type { Deed } from './paths';
import { addPracticeStep, giveOwner, type ManagedPractice, movePractice, readManaged, readWriters } from './queries';
import { release } from './release-reviewer';
import { cancelOpenRound, openRound, replaceReviewer } from './round-deeds';
import { manageTexts } from './texts';

/** What a deed needs of others, read before its transaction. */
export interface Prepared {
  reviewers: readonly Contact[];
  /** Ids of the members of its organisations, by organisation. */
  members: ReadonlyMap<string, readonly string[]>;
  organisations: readonly Organisation[];
  /** Id of the organisation to which open questions go; see `receiverOf`. */
  receiver: string | null;
  /** Its people who answer questions. */
  answerers: readonly Contact[];
  /** Owner and writers who can be written to, when they are told of the deed; not the editor. */
  told: readonly Contact[];
}

/** Who has the practice, or the one that it becomes part of, after the deed; null when that is nobody, or stays so. */
export async function receiverOf(db: Connection, { naar, organisatie }: DeedAnswers): Promise<string | null> {
  const target = naar === undefined ? null : await readManaged(db, naar);
  return target?.organisation ?? organisatie ?? null;
}

/** @returns null when there is no such practice */
export async function preparationFor(
  { deps, people, organisations }: Sharing,
  editor: Viewer,
  slug: string,
  { deed, answers }: { deed: Deed; answers: DeedAnswers },
): Promise<Prepared | null> {
  const found = await deps.database.read(deskScope(editor), async (db) => {
    const practice = await readManaged(db, slug);
    if (!practice) return null;
    const interests = await readInterests(db, slug);
    return { practice, interests, writers: await readWriters(db, slug), receiver: await receiverOf(db, answers) };
  });
  if (!found) return null;
  const { practice, interests, writers, receiver } = found;
  const asks = deed === 'open-round' || deed === 'ask-reviewer' || deed === 'release-reviewer';
  const reviewers = asks ? await people.withPlatformRole('reviewer') : [];
  const owner = practice.organisation;
  return {
    reviewers: await people.contacts(reviewers.map(({ id }) => id)),
    members: await membersOf(people, interests.organisations),
    organisations: deed === 'give-owner' ? await organisations.all() : [],
    receiver,
    answerers: receiver === null ? [] : await writersOf(people, receiver),
    told: toldDeeds.some((each) => each === deed) ? await toldOf(people, owner, writers, editor) : [],
  };
}

async function toldOf(
  people: People,
  owner: string | null,
  writers: readonly string[],
  editor: Viewer,
): Promise<Contact[]> {
  const contacts = [...(await ownersOf(people, owner)), ...(await people.contacts(writers))];
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return [...byId.values()].filter(({ id }) => id !== editor.person);
}

export interface DeedWork {
  desk: Pick<Sharing, 'deps'>;
  editor: Viewer & { person: string };
  practice: ManagedPractice;
  interests: PracticeInterests;
  rounds: readonly Round[];
  open: Round | null;
  deed: Deed;
  answers: DeedAnswers;
  at: Date;
  prepared: Prepared;
  language: Language;
  requestId: string;
  /** With `give-owner` and `merge`: what waits for an answer. */
  questions: readonly OpenQuestion[];
}

/** @returns what is wrong with the answers */
export type Take = (db: Connection, work: DeedWork) => Promise<FieldError[]>;

/** Does it, inside the transaction that has the practice for itself. @returns what is wrong with the answers */
export const takeDeed: Take = (db, work) => deeds[work.deed](db, work);

const deeds: Record<Deed, Take> = {
  stop: (db, work) => changeStatus(db, work, 'stop', work.answers.stopreden ?? null),
  resume: (db, work) => changeStatus(db, work, 'resume', null),
  'withdraw-published': withdraw,
  merge,
  'give-owner': assignOwner,
  'open-round': openRound,
  'ask-reviewer': replaceReviewer,
  'release-reviewer': release,
  'cancel-round': cancelOpenRound,
};

const remember = (db: Connection, work: DeedWork, note: string | null, target: string | null = null) =>
  addPracticeStep(db, work.practice.slug, { at: work.at, by: work.editor.person, action: work.deed, note, target });

const tell = (db: Connection, { practice, prepared, desk, at }: DeedWork, deed: ToldDeed, detail: string) =>
  mailDeed(db, desk.deps, {
    deed,
    contacts: prepared.told,
    slug: practice.slug,
    title: practice.record.title,
    detail,
    at,
  });

const stateAfter = ({ practice }: DeedWork, action: PublishedAction) => {
  const state = afterPublishedStep(practice.state, action);
  if (state === null) throw new Error(`${action} from ${practice.state}`);
  return state;
};

/** Stopped or going on again: the record says so too, as a version of its own, so that lists and files follow. */
async function changeStatus(
  db: Connection,
  work: DeedWork,
  action: 'stop' | 'resume',
  note: string | null,
): Promise<FieldError[]> {
  const { practice, at, editor } = work;
  const record = action === 'stop' ? stopped(practice.record, note) : await goingOn(db, practice.record);
  await savePractice(db, { record, at, by: editor.person, summary: manageTexts.nl.summaries[action] });
  await movePractice(db, practice.slug, { state: stateAfter(work, action), note });
  await remember(db, work, note);
  if (action === 'stop') await tell(db, work, 'stop', note ?? '');
  return [];
}

const isOfStatus = (field: string) => field === 'status' || field === 'statusNote';

/** What a person says of the status was not inferred. */
const stopped = (record: PracticeRecord, statusNote: string | null): PracticeRecord => ({
  ...record,
  status: 'stopped',
  statusNote,
  inferred: record.inferred.filter((field) => !isOfStatus(field)),
});

/**
 * With the status from before it stopped, inferred or not; what came as stopped runs from now on, and no year in which it
 * stopped. What was published anew since, its owner read again: a note of before then stays away.
 */
async function goingOn(db: Connection, record: PracticeRecord): Promise<PracticeRecord> {
  const before = await readBeforeStop(db, record.slug);
  const others = record.inferred.filter((field) => !isOfStatus(field) && field !== 'endedYear');
  const status = before?.status ?? 'running';
  if (!before || !isDeepStrictEqual(withoutStatus(before), withoutStatus(record))) {
    return { ...record, status, statusNote: null, endedYear: null, inferred: others };
  }
  const inferred = [...others, ...before.inferred.filter(isOfStatus)];
  return { ...record, status, statusNote: before.statusNote, endedYear: null, inferred };
}

const withoutStatus = (record: PracticeRecord) => ({
  ...record,
  ...{ status: null, statusNote: null },
  inferred: record.inferred.filter((field) => !isOfStatus(field)),
});

async function withdraw(db: Connection, work: DeedWork): Promise<FieldError[]> {
  const note = work.answers.intrekreden ?? null;
  await cancelRound(db, work.practice.slug, work.at);
  await movePractice(db, work.practice.slug, { state: stateAfter(work, 'withdraw-published'), note });
  await remember(db, work, note);
  await tell(db, work, 'withdraw-published', note ?? '');
  return [];
}

async function merge(db: Connection, work: DeedWork): Promise<FieldError[]> {
  const { editor, practice, answers, at, language } = work;
  const target = await readManaged(db, answers.naar ?? '');
  const isShown = target?.state === 'published' || target?.state === 'stopped';
  if (!target || !isShown || target.slug === practice.slug) {
    return [{ field: 'naar', message: manageTexts[language].errors.target }];
  }
  if (!mayMergeInto(editor, await readInterests(db, target.slug))) {
    return [{ field: 'naar', message: manageTexts[language].errors.ownTarget }];
  }
  // Who wrote what becomes part of it might be judging it.
  if ((await readRounds(db, target.slug)).some(({ closedAt }) => closedAt === null)) {
    return [{ field: 'naar', message: manageTexts[language].errors.targetRoundOpen }];
  }
  await cancelRound(db, practice.slug, at);
  await movePractice(db, practice.slug, { state: stateAfter(work, 'merge'), note: null, mergedInto: target.slug });
  await handOver(db, work, target.record.title);
  await remember(db, work, null, target.slug);
  await tell(db, work, 'merge', target.record.title);
  return [];
}

/** Not while reviewers judge: one of them might belong to the organisation. */
async function assignOwner(db: Connection, work: DeedWork): Promise<FieldError[]> {
  const { editor, practice, answers, prepared, open, language } = work;
  const t = manageTexts[language].errors;
  const known = prepared.organisations.some(({ id }) => id === answers.organisatie);
  if (!known || answers.organisatie === undefined) return [{ field: 'organisatie', message: t.organisation }];
  if (open) return [{ field: 'organisatie', message: t.roundOpen }];
  if (hasRoleIn(editor, answers.organisatie, 'reader')) return [{ field: 'organisatie', message: t.ownOrganisation }];
  await handOver(db, work, practice.record.title);
  await giveOwner(db, practice.slug, answers.organisatie);
  await remember(db, work, null, answers.organisatie);
  return [];
}

async function handOver(db: Connection, work: DeedWork, title: string): Promise<void> {
  const { desk, editor, prepared, at, requestId, questions } = work;
  const { receiver: organisation, answerers: readers } = prepared;
  if (organisation === null) return;
  const given = { questions, title, organisation, readers, at, actor: editor.person, requestId };
  await handOverQuestions(db, desk.deps, given);
}
