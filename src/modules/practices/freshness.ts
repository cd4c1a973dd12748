import { addDays, addMonths } from '../../platform/texts/days';
import type { PublishedPractice } from './published-practice';

/** How recent a description is: owners are asked once a year whether it is still right. Pure; days are ISO. */
export type Freshness = 'fresh' | 'due' | 'outdated';

const monthsUntilAsked = 12;
/** Two months to answer. */
const monthsUntilOutdated = 14;

/** @param confirmedOn the last day that the owner said so, or else when it was published */
export function freshnessOf(confirmedOn: string, today: string): Freshness {
  if (today >= addMonths(confirmedOn, monthsUntilOutdated)) return 'outdated';
  return today >= addMonths(confirmedOn, monthsUntilAsked) ? 'due' : 'fresh';
}

/** Whether saying on `today` that it is still right tells anything: not of what stopped, nor twice on a day. */
export const isConfirmable = (
  { state, confirmedOn }: { state: PublishedPractice['state']; confirmedOn: string },
  today: string,
): boolean => state === 'published' && today > confirmedOn;

/** The first day on which the description counts as outdated. @param confirmedOn as above */
export const outdatedFrom = (confirmedOn: string): string => addMonths(confirmedOn, monthsUntilOutdated);

/** Whether owners may be asked on `today`: once a month at most. @param askedOn the last time; null: never */
export const mayAskAgain = (askedOn: string | null, today: string): boolean =>
  askedOn === null || today >= addMonths(askedOn, 1);

/** Days before a level ends in which its owner is told. */
const warnedDaysBefore = 60;
/** Days that the link in a mail works; by then owners were asked anew twice. */
export const linkDays = 90;

/** Whether a level ends within 60 days. @param until the last day that it is in force */
export const endsSoon = (until: string, today: string): boolean =>
  today >= addDays(until, -warnedDaysBefore) && today <= until;
