import type { RecordField } from './describe-practice/record-field';

/** "Would it work here?": eight questions about one's own place, beside what is known of the practice. */
export const transferQuestions = [
  'targetGroup',
  'support',
  'people',
  'place',
  'money',
  'partners',
  'adaptation',
  'scale',
] as const;
export type TransferQuestion = (typeof transferQuestions)[number];

/** From what stops it to what is in order. */
export const transferAnswers = ['no', 'unsure', 'partly', 'yes'] as const;
export type TransferAnswer = (typeof transferAnswers)[number];
export type TransferAnswers = Record<TransferQuestion, TransferAnswer>;

/** In words on the page; no score. From worst to best. */
export const transferOutcomes = ['not-now', 'find-out', 'arrange', 'can-work'] as const;
export type TransferOutcome = (typeof transferOutcomes)[number];

/** So many of the eight missing, or unknown, is half of what a practice stands on. */
const half = 4;
/** With more that is only partly there, something has to be arranged before it can begin. */
const mostPartly = 2;

/**
 * - not-now: nobody is there for whom it is meant, or half of what it needs is missing
 * - find-out: not known whether they are there, or half is not known
 * - can-work: nothing missing or unknown, and at most two things only partly there
 * - arrange: everything else
 */
export function transferOutcome(answers: TransferAnswers): TransferOutcome {
  const count = (answer: TransferAnswer) => transferQuestions.filter((each) => answers[each] === answer).length;
  if (answers.targetGroup === 'no' || count('no') >= half) return 'not-now';
  if (answers.targetGroup === 'unsure' || count('unsure') >= half) return 'find-out';
  return count('no') + count('unsure') === 0 && count('partly') <= mostPartly ? 'can-work' : 'arrange';
}

/** What is not in order yet: first what is missing, then what is unknown, then what is partly there. */
export const arrangeFirst = (answers: TransferAnswers): TransferQuestion[] =>
  transferAnswers
    .filter((answer) => answer !== 'yes')
    .flatMap((answer) => transferQuestions.filter((question) => answers[question] === answer));

/** What the record says that bears on a question. */
export const knownFields: Record<TransferQuestion, readonly RecordField[]> = {
  targetGroup: ['targetGroupNote', 'ageGroups', 'ageNote', 'lifeEvents', 'riskFactors'],
  support: ['anchoring', 'policyDomains'],
  people: ['volunteers', 'hoursPerWeek'],
  place: ['settings', 'materials'],
  money: ['cost'],
  partners: ['partners', 'partnerTypes'],
  adaptation: ['preconditions', 'workingElements'],
  scale: ['scope', 'frequency', 'duration'],
};

/** One visitor's answers about one practice. */
export interface TransferCheck {
  slug: string;
  answers: TransferAnswers;
  /** Only where something was written. */
  notes: Partial<Record<TransferQuestion, string>>;
  checkedAt: Date;
}

/** What a list and a file show of a check; without notes, so that it can be shared. */
export interface TransferSummary {
  outcome: TransferOutcome;
  arrange: TransferQuestion[];
}

export const summarise = (answers: TransferAnswers): TransferSummary => ({
  outcome: transferOutcome(answers),
  arrange: arrangeFirst(answers),
});

const dayMs = 86_400_000;
const keptDays = 365;

/** Checks older than this are deleted. */
export const oldestCheck = (now: Date): Date => new Date(now.getTime() - keptDays * dayMs);
