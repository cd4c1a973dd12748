import type { Language } from './language';

// Flanders writes 1.234,5 and 20 november 2026; English readers here are Europeans, so en-GB with Belgian time.
const locales = { nl: 'nl-BE', en: 'en-GB' } as const;
const timeZone = 'Europe/Brussels';

const numbers = { nl: new Intl.NumberFormat(locales.nl), en: new Intl.NumberFormat(locales.en) };
const percentages = {
  nl: new Intl.NumberFormat(locales.nl, { style: 'percent' }),
  en: new Intl.NumberFormat(locales.en, { style: 'percent' }),
};
const dates = {
  nl: new Intl.DateTimeFormat(locales.nl, { dateStyle: 'long', timeZone }),
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone }),
};
// 200000 → "€ 200.000", 12.5 → "€ 12,50"
const euroStyle = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' } as const;
const euros = {
  nl: new Intl.NumberFormat(locales.nl, euroStyle),
  en: new Intl.NumberFormat(locales.en, euroStyle),
};

/** 1234.5 → "1.234,5" (nl), with a minus and no hyphen below nought. */
export const formatNumber = (value: number, language: Language) =>
  // Most numbers are counts that are written as they are; a format takes a hundred times as long.
  Number.isInteger(value) && value > 0 && value < 1000
    ? String(value)
    : numbers[language].format(value).replace('-', '−');
/** A share of 1 as a whole percentage: 0.756 → "76%". */
export const formatPercent = (share: number, language: Language) => percentages[language].format(share);
/** A date, or an ISO text of one → "20 november 2026" (nl), in Belgian time. */
export const formatDate = (value: Date | string, language: Language) => dates[language].format(new Date(value));
/** 200000 → "€ 200.000" (nl). */
export const formatEuro = (value: number, language: Language) => euros[language].format(value);

const times = {
  nl: new Intl.DateTimeFormat(locales.nl, { timeStyle: 'short', timeZone }),
  en: new Intl.DateTimeFormat(locales.en, { timeStyle: 'short', timeZone }),
};
/** The time of the day in Belgium → "14:35". */
export const formatTime = (value: Date, language: Language) => times[language].format(value);

const moments = {
  nl: new Intl.DateTimeFormat(locales.nl, { dateStyle: 'long', timeStyle: 'short', timeZone }),
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeStyle: 'short', timeZone }),
};
/** Day and time in Belgium → "20 november 2026 om 14:35" (nl). */
export const formatMoment = (value: Date, language: Language) => moments[language].format(value);

const collators = {
  nl: new Intl.Collator('nl-BE', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};
/** Alphabetical order as a reader of that language expects it. */
export const compareTexts = (a: string, b: string, language: Language) => collators[language].compare(a, b);

const isoDays = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
/** The day it is in Belgium at a moment, as ISO text: 23:30 UTC on 20 November → "2026-11-21". */
export function belgianDay(at: Date): string {
  // Belgian days begin on the hour, so one answer holds for the hour: every page asks what day it is.
  const hour = Math.floor(at.getTime() / 3_600_000);
  if (hour !== lastAsked.hour) lastAsked = { hour, day: isoDays.format(at) };
  return lastAsked.day;
}

let lastAsked = { hour: Number.NaN, day: '' };
