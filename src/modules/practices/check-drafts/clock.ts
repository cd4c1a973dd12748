import { addWorkingDays, checkedWithin, workingDays } from '../working-days';

/** Working days that an editor still has; 0 on the last day, below zero when it is late. Days are ISO. */
export const daysLeft = (submittedOn: string, today: string): number =>
  workingDays(today, addWorkingDays(submittedOn, checkedWithin));
