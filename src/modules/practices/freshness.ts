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

/** The same day some months later; the last day of that month when it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
