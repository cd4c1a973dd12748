import type { Language } from '../../platform/texts/language';

const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' } as const;
const numbers = { nl: new Intl.NumberFormat('nl-BE', options), en: new Intl.NumberFormat('en-GB', options) };

/** An effect in standard deviations, as read: -0.4 → "−0,40" (nl). */
export const formatEffect = (value: number, language: Language): string =>
  numbers[language].format(value).replace('-', '−');

/** A variance between results, small ones as well: 0.0047 → "0,0047", 0.123 → "0,12". */
export const formatVariance = (value: number, language: Language): string =>
  value > 0 && value < 0.01 ? chances[language].format(value) : formatEffect(value, language);

const percent = { maximumFractionDigits: 0 } as const;
const whole = { nl: new Intl.NumberFormat('nl-BE', percent), en: new Intl.NumberFormat('en-GB', percent) };

/** 62.4 → "62%". */
export const formatShare = (value: number, language: Language): string => `${whole[language].format(value)}%`;

/** A chance of 0.042 → "= 0,042"; smaller than a thousandth → "< 0,001". */
export function formatChance(p: number, language: Language): string {
  return p < 0.001 ? `<\u00a0${chances[language].format(0.001)}` : `=\u00a0${chances[language].format(p)}`;
}

const chance = { maximumSignificantDigits: 2 } as const;
const chances = { nl: new Intl.NumberFormat('nl-BE', chance), en: new Intl.NumberFormat('en-GB', chance) };
