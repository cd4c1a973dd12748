import type { FieldError } from '../../../platform/forms/form';
import { addDays } from '../../../platform/texts/days';
import type { Cohort, Moment } from '../cohort';
import { readDay } from '../typed-day';
import type { EntryTexts } from './texts.nl';

/** Name of the tick box that says that a day before the measurement is right. */
export const earlyField = 'eerder';

/** Days before the first meeting on which people are usually asked at the earliest. */
const usuallyBefore = 60;

/** What is wrong with the day on a sheet: it is still to come, or earlier than usual while nobody says it is right. */
export function dayErrors(
  { givenOn, moment, early }: { givenOn: string; moment: Moment; early: boolean },
  { startsOn }: Pick<Cohort, 'startsOn'>,
  today: string,
  t: EntryTexts,
): FieldError[] {
  const day = readDay(givenOn);
  if (day === null) return [];
  if (day > today) return [{ field: 'givenOn', message: t.dayToCome }];
  const earliest = moment === 'before' ? addDays(startsOn, -usuallyBefore) : startsOn;
  return day < earliest && !early ? [{ field: earlyField, message: t.dayEarly }] : [];
}
