import { addDays, addMonths } from '../../platform/texts/days';
import { type Cohort, dueOn, forgetOn, type Moment, momentsOf, takesAnswers } from './cohort';
import type { MomentProgress } from './progress';

/** What coordinators are written about: a moment that is due, and that codes and answers will be deleted. */
export type Occasion = Moment | 'forget';

/** So long before the start, so that there is time to ask the first questions. */
const daysBeforeStart = 7;
/** So long before they are deleted. */
const monthsBeforeForgetting = 1;

type Planned = Pick<Cohort, 'startsOn' | 'endsOn' | 'followUps' | 'keptMonths'>;

/** ISO day from which coordinators are written about it. */
export function remindOn(cohort: Planned, occasion: Occasion): string {
  if (occasion === 'before') return addDays(cohort.startsOn, -daysBeforeStart);
  if (occasion === 'forget') return addMonths(forgetOn(cohort), -monthsBeforeForgetting);
  return dueOn(cohort, occasion);
}

export const occasionsOf = (cohort: Planned): Occasion[] => [...momentsOf(cohort), 'forget'];

/** A mail that is due on a day. */
export type Reminder =
  | { occasion: Moment; missing: number }
  /** That so much will be deleted on a day. */
  | { occasion: 'forget'; on: string; people: number; answers: number };

/**
 * What to write about today: the last moment that is due and has codes without answers, and that all will be deleted;
 * each once.
 * @param sent what was written about before
 */
export function remindersOn(
  today: string,
  cohort: Planned & Pick<Cohort, 'state' | 'forgottenAt'>,
  progress: readonly MomentProgress[],
  people: number,
  sent: readonly Occasion[],
): Reminder[] {
  const isNew = (occasion: Occasion) => remindOn(cohort, occasion) <= today && !sent.includes(occasion);
  const reminders: Reminder[] = [];
  const last = progress.findLast(({ moment }) => remindOn(cohort, moment) <= today);
  if (last && takesAnswers(cohort) && isNew(last.moment) && last.missing.length > 0) {
    reminders.push({ occasion: last.moment, missing: last.missing.length });
  }
  if (cohort.forgottenAt === null && people > 0 && isNew('forget')) {
    const answers = progress.reduce((sum, { answered }) => sum + answered, 0);
    reminders.push({ occasion: 'forget', on: forgetOn(cohort), people, answers });
  }
  return reminders;
}
