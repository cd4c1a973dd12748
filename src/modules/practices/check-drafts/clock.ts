import { addWorkingDays, workingDays } from '../../../platform/texts/working-days';

/** Editors check what was handed in within this many working days. */
export const checkedWithin = 10;

/** Working days that an editor still has; 0 on the last day, below zero when it is late. Days are ISO. */
export const daysLeft = (submittedOn: string, today: string): number =>
  workingDays(today, addWorkingDays(submittedOn, checkedWithin));
