import {
  type Arm,
  type Cohort,
  dueOn,
  type Moment,
  momentOn,
  momentsOf,
  noProcessAnswers,
  type Participant,
  type ProcessAnswers,
  takesAnswers,
  type tookPartChoices,
} from '../cohort';
import type { Instrument } from '../instrument';
import { isAskedAt } from '../progress';

/** One question on a page of its own. `id` is also its name among what was given. */
export type Question =
  | { id: string; kind: 'item'; place: number }
  | { id: 'tookPart' | 'recommend'; kind: 'choice' }
  | { id: 'changed' | 'harm'; kind: 'text' };

/** By id of the question, as the form has it; null: rather not. What is not there was not asked yet. */
export type Given = Readonly<Record<string, string | null>>;

/** The longest text somebody may type. */
export const longestText = 1000;
/** The most questions of one moment: eleven items and what is asked beside them. */
export const mostQuestions = 15;

export const recommendChoices = ['yes', 'maybe', 'no'] as const;

/**
 * What one person is asked at a moment, in order. Who takes part is asked about it too, afterwards; how often she came
 * only at the end itself. Who stands in the comparison group has nothing to tell of what she did not take part in.
 */
export function questionsOf({ items }: Pick<Instrument, 'items'>, moment: Moment, arm: Arm): Question[] {
  const all: Question[] = items.map((_, place) => ({ id: `item-${place + 1}`, kind: 'item', place }));
  if (moment === 'before' || arm === 'comparison') return all;
  if (moment === 'after') all.push({ id: 'tookPart', kind: 'choice' }, { id: 'recommend', kind: 'choice' });
  return [...all, { id: 'changed', kind: 'text' }, { id: 'harm', kind: 'text' }];
}

/** Number from 1 of the first question without an answer; null when there is none. */
export function firstOpen(questions: readonly Question[], given: Given): number | null {
  const place = questions.findIndex(({ id }) => !Object.hasOwn(given, id));
  return place < 0 ? null : place + 1;
}

export const hasAllItems = (questions: readonly Question[], given: Given): boolean =>
  questions.every(({ kind, id }) => kind !== 'item' || Object.hasOwn(given, id));

/** The answers to the instrument, by its codes. */
export const itemsOf = (questions: readonly Question[], given: Given): (number | null)[] =>
  questions.flatMap(({ kind, id }) => {
    const answer = given[id] ?? null;
    return kind === 'item' ? [answer === null ? null : Number(answer)] : [];
  });

export const processOf = (given: Given): ProcessAnswers => ({
  ...noProcessAnswers,
  tookPart: tookParts.find((each) => each === given.tookPart) ?? null,
  recommend: recommendChoices.find((each) => each === given.recommend) ?? null,
  changed: given.changed ?? null,
  harm: given.harm ?? null,
});
const tookParts: typeof tookPartChoices = ['every-time', 'mostly', 'sometimes', 'once-or-never'];

/** What there is to do for who comes with a code. */
export type Asked =
  | { kind: 'ask'; moment: Moment }
  /** The measurement is over, or she stopped. */
  | { kind: 'closed' | 'stopped' }
  /** She is done for now; `replaced`: somebody entered a sheet for her in the place of what she had begun. */
  | { kind: 'done' | 'replaced'; next: { moment: Moment; dueOn: string } | null };

/**
 * @param answered moments with answers that the organisation has
 * @param entered those of them that somebody else entered for her
 * @param begun moments at which she is still busy
 */
export function whatIsAsked(
  cohort: Pick<Cohort, 'state' | 'forgottenAt' | 'startsOn' | 'endsOn' | 'followUps'>,
  participant: Pick<Participant, 'dropOut'>,
  { answered, entered, begun }: Record<'answered' | 'entered' | 'begun', readonly Moment[]>,
  today: string,
): Asked {
  if (!takesAnswers(cohort)) return { kind: 'closed' };
  const moment = momentOn(cohort, today);
  if (!isAskedAt(participant, moment)) return { kind: 'stopped' };
  const replaced = begun.includes(moment) && entered.includes(moment);
  if (!replaced && (begun.includes(moment) || !answered.includes(moment))) return { kind: 'ask', moment };
  const next = momentsOf(cohort).find((each) => dueOn(cohort, each) > today && each !== moment);
  return {
    kind: replaced ? 'replaced' : 'done',
    next: next && isAskedAt(participant, next) ? { moment: next, dueOn: dueOn(cohort, next) } : null,
  };
}

/** How many times she is asked again after a moment. */
export function timesLater(
  cohort: Parameters<typeof momentsOf>[0],
  participant: Pick<Participant, 'dropOut'>,
  moment: Moment,
): number {
  const all = momentsOf(cohort);
  return all.slice(all.indexOf(moment) + 1).filter((each) => isAskedAt(participant, each)).length;
}
