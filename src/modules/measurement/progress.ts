import {
  type Cohort,
  dueOn,
  type Moment,
  momentOn,
  moments,
  momentsOf,
  type Participant,
  takesAnswers,
} from './cohort';

/** How far one moment of a cohort is. */
export interface MomentProgress {
  moment: Moment;
  /** ISO day from which it is asked. */
  dueOn: string;
  /** Ids of who is asked and did not answer: who stopped by then is not asked. */
  missing: readonly string[];
  answered: number;
}

type Answered = readonly { participant: string; moment: Moment }[];
type Person = Pick<Participant, 'id' | 'dropOut'>;

/** Each moment that the cohort asks, in the order of time. */
export function progressOf(
  cohort: Pick<Cohort, 'startsOn' | 'endsOn' | 'followUps'>,
  participants: readonly Person[],
  answered: Answered,
): MomentProgress[] {
  return momentsOf(cohort).map((moment) => {
    const done = new Set(answered.filter((each) => each.moment === moment).map(({ participant }) => participant));
    const missing = participants.filter((person) => !done.has(person.id) && isAskedAt(person, moment));
    return { moment, dueOn: dueOn(cohort, moment), missing: missing.map(({ id }) => id), answered: done.size };
  });
}

/** Who stopped is asked nothing from then on. */
export const isAskedAt = ({ dropOut }: Pick<Participant, 'dropOut'>, moment: Moment): boolean =>
  dropOut === null || moments.indexOf(moment) < moments.indexOf(dropOut.moment);

/** What there is to do next, of which pages and mails tell in words. */
export type NextStep =
  | { kind: 'add-people' | 'close' | 'share' | 'shared' | 'forgotten' }
  /** So many did not answer at a moment that is due. */
  | { kind: 'ask'; moment: Moment; missing: number }
  /** Nothing until a moment is due. */
  | { kind: 'wait'; moment: Moment; dueOn: string };

export function nextStepOf(
  cohort: Pick<Cohort, 'state' | 'forgottenAt' | 'startsOn' | 'endsOn' | 'followUps'>,
  progress: readonly MomentProgress[],
  people: number,
  today: string,
): NextStep {
  if (cohort.forgottenAt !== null) return { kind: 'forgotten' };
  if (!takesAnswers(cohort)) return { kind: cohort.state === 'shared' ? 'shared' : 'share' };
  if (people === 0) return { kind: 'add-people' };
  const asked = momentOn(cohort, today);
  const now = progress.find(({ moment }) => moment === asked);
  if (now && now.missing.length > 0) return { kind: 'ask', moment: asked, missing: now.missing.length };
  const later = progress.find((each) => each.dueOn > today && moments.indexOf(each.moment) > moments.indexOf(asked));
  return later ? { kind: 'wait', moment: later.moment, dueOn: later.dueOn } : { kind: 'close' };
}
