import { hasPlatformRole, hasRoleIn, type Viewer } from '../../platform/access/viewer';
import { afterDraftStep, type DraftAction, type DraftState, isOpenForWriting } from './practice-state';
import { afterQuestionStep, type QuestionState } from './question';

/**
 * Who may do what with a practice on its way: the one place where it is decided. The table in the README of this
 * module says the same in words. Published practices may be read by anybody.
 */
export interface DraftFacts {
  organisation: string;
  state: DraftState;
  /** Who began it, saved something of it, or handed it in. */
  writers: readonly string[];
  /** Whether it was ever handed in; editors see nothing before. */
  handedIn: boolean;
}

/** Members of the organisation, and editors once it was handed in. */
export const mayReadDraft = (viewer: Viewer, draft: DraftFacts): boolean =>
  hasRoleIn(viewer, draft.organisation, 'reader') || (hasPlatformRole(viewer, 'editor') && draft.handedIn);

export const mayWriteDraft = (viewer: Viewer, draft: DraftFacts): boolean =>
  hasRoleIn(viewer, draft.organisation, 'contributor') && isOpenForWriting(draft.state);

export const mayStartDraft = (viewer: Viewer, organisation: string): boolean =>
  hasRoleIn(viewer, organisation, 'contributor');

/** Editors decide, but not on what they or their own organisation wrote. */
export const mayDecideOn = (
  viewer: Viewer,
  { organisation, writers }: { organisation: string; writers: readonly string[] },
): boolean => hasPlatformRole(viewer, 'editor') && !hasInterest(viewer, { organisations: [organisation], writers });

export function mayTakeDraftStep(viewer: Viewer, draft: DraftFacts, action: DraftAction): boolean {
  if (afterDraftStep(draft.state, action) === null) return false;
  const writers = action === 'submit' || action === 'withdraw';
  return writers ? hasRoleIn(viewer, draft.organisation, 'contributor') : mayDecideOn(viewer, draft);
}

interface TextInterests {
  /** None for what came with the platform. */
  organisations: readonly string[];
  writers: readonly string[];
}

const hasInterest = (viewer: Viewer, { organisations, writers }: TextInterests): boolean =>
  viewer.person === null ||
  writers.includes(viewer.person) ||
  organisations.some((organisation) => hasRoleIn(viewer, organisation, 'reader'));

/** Who has an interest in a published practice: by itself, or by what was merged into it, one merger after the other. */
export interface PracticeInterests extends TextInterests {
  /** Of the practice, a change of it, or a story about it. */
  writers: readonly string[];
  /** Declared a conflict in any round. */
  steppedAside: readonly string[];
}

/**
 * Stops, withdraws, merges, gives away and has a practice reviewed: an editor, but not with what is partly her own, nor
 * while she is asked to judge it.
 * @param judges who was asked in the round that goes on
 */
export const mayLead = (viewer: Viewer, practice: PracticeInterests, judges: readonly string[]): boolean =>
  hasPlatformRole(viewer, 'editor') &&
  !hasInterest(viewer, practice) &&
  ![...practice.steppedAside, ...judges].includes(viewer.person ?? '');

/** A published practice as it is led: with who was asked in the round that goes on. */
export interface LedPractice extends PracticeInterests {
  judges: readonly string[];
}

export type DecisionBar = 'text' | 'practice';

/**
 * Why an editor does not decide on a draft: the text is partly hers, or she does not lead the practice that it changes;
 * null when nothing keeps her from it.
 * @param changes null for a new practice
 */
export function decisionBar(viewer: Viewer, draft: DraftFacts, changes: LedPractice | null): DecisionBar | null {
  if (!mayDecideOn(viewer, draft)) return 'text';
  return changes === null || mayLead(viewer, changes, changes.judges) ? null : 'practice';
}

/** An editor makes another practice part of this one, but not of what is partly her own. */
export const mayMergeInto = (viewer: Viewer, target: PracticeInterests): boolean =>
  hasPlatformRole(viewer, 'editor') && !hasInterest(viewer, target);

/** Says that the practice is still right, or hands in a change of it. */
export const mayConfirm = (viewer: Viewer, owner: string | null): boolean =>
  owner !== null && hasRoleIn(viewer, owner, 'contributor');

/** What people did for a round, so that they do not judge in it. */
export interface RoundParts {
  /** The editors who lead it: they choose who judges. */
  leaders: readonly string[];
  /** Who published the version that is judged. */
  publisher: string | null;
}

export type ReviewBar = 'role' | 'stepped-aside' | 'interest' | 'leads' | 'published';

/** Why somebody does not judge a practice; null when nothing keeps her from it. */
export function reviewBar(
  viewer: Viewer,
  practice: PracticeInterests,
  { leaders, publisher }: RoundParts,
): ReviewBar | null {
  const { person } = viewer;
  if (person === null || !hasPlatformRole(viewer, 'reviewer')) return 'role';
  if (practice.steppedAside.includes(person)) return 'stepped-aside';
  if (hasInterest(viewer, practice)) return 'interest';
  if (leaders.includes(person)) return 'leads';
  return publisher === person ? 'published' : null;
}

/** Reads what the reviewers of a round found together: who handed in too, once the round has an outcome. */
export const mayReadFound = (
  viewer: Viewer,
  review: { reviewer: string; handedIn: boolean; decided: boolean },
): boolean => viewer.person === review.reviewer && review.handedIn && review.decided;

/** Sees the desk: its queues, their figures, and the life of every practice. */
export const mayUseDesk = (viewer: Viewer): boolean => hasPlatformRole(viewer, 'editor');

/** Tells what an organisation made of a practice of others, changes it and takes it away. */
export const mayTellFor = (viewer: Viewer, organisation: string): boolean =>
  hasRoleIn(viewer, organisation, 'contributor');

/** A question and who has it. */
export interface QuestionFacts {
  /** Of the practice; "-" when it has none. */
  organisation: string;
  asker: string | null;
  state: QuestionState;
  /** Since when editors have it; null when they do not. */
  deskSince: Date | null;
}

/** Members of the organisation, who asked it, and editors once it came to them. */
export const mayReadQuestion = (viewer: Viewer, question: QuestionFacts): boolean =>
  hasRoleIn(viewer, question.organisation, 'reader') ||
  (viewer.person !== null && viewer.person === question.asker) ||
  mayLeadQuestion(viewer, question);

/** Editors, once it came to them. */
export const mayLeadQuestion = (viewer: Viewer, question: Pick<QuestionFacts, 'deskSince'>): boolean =>
  hasPlatformRole(viewer, 'editor') && question.deskSince !== null;

/** Members who write, also when it is with the editors, and those. */
export const mayAnswerQuestion = (viewer: Viewer, question: QuestionFacts): boolean =>
  afterQuestionStep(question.state, 'answer') !== null &&
  (hasRoleIn(viewer, question.organisation, 'contributor') || mayLeadQuestion(viewer, question));

export const mayCloseQuestion = (viewer: Viewer, question: QuestionFacts): boolean =>
  afterQuestionStep(question.state, 'close') !== null && mayLeadQuestion(viewer, question);

/** Reads the lists of an organisation, and shares her own with it: every member, nobody else. */
export const mayReadLists = (viewer: Viewer, organisation: string): boolean =>
  hasRoleIn(viewer, organisation, 'reader');

/** Changes the title of a list and what is on it. */
export const mayChangeList = (viewer: Viewer, organisation: string): boolean =>
  hasRoleIn(viewer, organisation, 'contributor');

/** Members who write, and the member who shared it. */
export const mayEndList = (viewer: Viewer, list: { organisation: string; createdBy: string }): boolean =>
  mayChangeList(viewer, list.organisation) ||
  (mayReadLists(viewer, list.organisation) && viewer.person === list.createdBy);
