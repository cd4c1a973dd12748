import { addWorkingDays, workingDays } from '../../../platform/texts/working-days';

/** Editors check what was handed in within this many working days. */
const checkedWithin = 10;

/** The last day on which the contributor hears from the editors. Days are ISO. */
export const dueDay = (submittedOn: string): string => addWorkingDays(submittedOn, checkedWithin);

export interface Clock {
  due: string;
  /** From the day after the last one, which may be in a weekend. */
  late: boolean;
  /** Working days that are left, or that it is late. */
  days: number;
}

/** How the time stands of what was handed in, to the desk and to the contributor alike. */
export function clockOf(submittedOn: string, today: string): Clock {
  const due = dueDay(submittedOn);
  return { due, late: today > due, days: Math.abs(workingDays(today, due)) };
}
