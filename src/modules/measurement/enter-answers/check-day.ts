import type { FieldError } from '../../../platform/forms/form';
import type { Cohort } from '../cohort';
import { readDay } from '../typed-day';
import type { EntryTexts } from './texts.nl';

/** Name of the tick box that says that a day before the measurement is right. */
export const earlyField = 'eerder';

/** What is wrong with the day on a sheet: it is still to come, or before the measurement while nobody says so. */
export function dayErrors(
  { givenOn, early }: { givenOn: string; early: boolean },
  { startsOn }: Pick<Cohort, 'startsOn'>,
  today: string,
  t: EntryTexts,
): FieldError[] {
  const day = readDay(givenOn);
  if (day === null) return [];
  if (day > today) return [{ field: 'givenOn', message: t.dayToCome }];
  return day < startsOn && !early ? [{ field: earlyField, message: t.dayEarly }] : [];
}
