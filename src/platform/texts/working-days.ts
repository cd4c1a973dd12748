import { addDays } from './days';

/** Whether people work on a day in Belgium: no weekend, no public holiday. Days are ISO dates. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(day.slice(0, 4))).has(day);
}

/** The day that many working days after `day`, which does not count itself. */
export function addWorkingDays(day: string, count: number): string {
  let date = day;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

/** How many working days come after `from`, up to and with `to`; below zero when `to` is before `from`. */
export function workingDays(from: string, to: string): number {
  if (to < from) return -workingDays(to, from);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date)) count += 1;
  return count;
}

/** The ten public holidays of Belgium (royal decree of 18 April 1974). */
export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`);
  const afterEaster = [1, 39, 50].map((days) => addDays(easter, days));
  return new Set([...fixed, ...afterEaster]);
}

/** Gregorian calendar; the anonymous algorithm printed in Nature, 20 April 1876 (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const march = h + l - 7 * m + 114;
  const month = Math.floor(march / 31);
  return `${year}-0${month}-${String((march % 31) + 1).padStart(2, '0')}`;
}
