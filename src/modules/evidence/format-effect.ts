import type { Language } from '../../platform/texts/language';

const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' } as const;
const numbers = { nl: new Intl.NumberFormat('nl-BE', options), en: new Intl.NumberFormat('en-GB', options) };

/** An effect in standard deviations, as read: -0.4 → "−0,40" (nl). */
export const formatEffect = (value: number, language: Language): string =>
  numbers[language].format(value).replace('-', '−');

const percent = { maximumFractionDigits: 0 } as const;
const whole = { nl: new Intl.NumberFormat('nl-BE', percent), en: new Intl.NumberFormat('en-GB', percent) };

/** 62.4 → "62%". */
export const formatShare = (value: number, language: Language): string => `${whole[language].format(value)}%`;

/** A chance of 0.042 → "0,04"; smaller than a thousandth → "< 0,001". */
export function formatChance(p: number, language: Language): string {
  if (p < 0.001) return language === 'nl' ? '< 0,001' : '< 0.001';
  const digits = { minimumFractionDigits: p < 0.1 ? 3 : 2, maximumFractionDigits: p < 0.1 ? 3 : 2 };
  return new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', digits).format(p);
}
