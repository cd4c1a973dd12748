/** A question to the owner of a practice, sent on by the site: neither side learns the address of the other. */

export const questionStates = ['with-owner', 'with-desk', 'answered', 'closed'] as const;
export type QuestionState = (typeof questionStates)[number];

/** Stands for the organisation where a practice has none: its questions are for editors. */
export const noOwner = '-';

export interface Question {
  /** Id of the organisation, or `noOwner`. */
  organisation: string;
  id: string;
  slug: string;
  /** Account of who asked; null for a visitor, and once it was forgotten. */
  asker: string | null;
  /** "" when she gave none. */
  name: string;
  /** Of a visitor; an account has its own. */
  address: string | null;
  language: 'nl' | 'en';
  /** null once it was forgotten. */
  question: string | null;
  state: QuestionState;
  version: number;
  askedAt: Date;
  /** Since when editors have it too; null when they do not. */
  deskSince: Date | null;
  /** The answer, or why it was closed. */
  reply: string | null;
  closedAt: Date | null;
}

/** The practice that a question is about, as it is called. */
export interface AskedPractice {
  title: string;
  /** No longer on the site. */
  withdrawn: boolean;
}

/** `return`: back to the editors, because nobody answered; the owner may still answer then. */
export const questionSteps = {
  return: { from: ['with-owner'], to: 'with-desk' },
  answer: { from: ['with-owner', 'with-desk'], to: 'answered' },
  close: { from: ['with-desk'], to: 'closed' },
} as const satisfies Record<string, { from: readonly QuestionState[]; to: QuestionState }>;
export type QuestionAction = keyof typeof questionSteps;

/** The state after a step; null when the step cannot be taken from here. */
export function afterQuestionStep(state: QuestionState, action: QuestionAction): QuestionState | null {
  const step: { from: readonly QuestionState[]; to: QuestionState } = questionSteps[action];
  return step.from.includes(state) ? step.to : null;
}

export const isWaiting = (state: QuestionState): boolean => afterQuestionStep(state, 'answer') !== null;

/** Of one account, or one address, within a day: nobody's mailbox is filled by this form. */
export const mostQuestionsADay = 3;
/** How long an owner has; then it comes back to the editors. */
export const answerDays = 14;
/** How long after it was closed what was typed is kept. */
export const keptDays = 90;
const confirmDays = 7;
const dayMs = 86_400_000;

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMs);
/** What was asked after this moment counts for the limit. */
export const countedSince = (now: Date): Date => daysBefore(now, 1);
/** What was asked before this moment and not confirmed is forgotten. */
export const oldestUnconfirmed = (now: Date): Date => daysBefore(now, confirmDays);
/** Days that an owner has left before editors take it over; a last one when that is due. */
export const daysToAnswer = (askedAt: Date, now: Date): number =>
  Math.max(1, answerDays - Math.floor((now.getTime() - askedAt.getTime()) / dayMs));
/** What was asked before this moment and not answered goes to the editors. */
export const oldestUnanswered = (now: Date): Date => daysBefore(now, answerDays);
/** What was closed before this moment is forgotten. */
export const oldestKept = (now: Date): Date => daysBefore(now, keptDays);
