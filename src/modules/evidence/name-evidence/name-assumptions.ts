import { formatNumber, formatPercent } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { assumed, type EffectSize, effectSizes } from '../people-needed';
import { evidenceWords } from './texts';

/** What a number of people to measure rests on, to stand beside that number. */
export function nameAssumptions(sizes: readonly EffectSize[], language: Language): string {
  const t = evidenceWords[language];
  return t.assumptions({
    effects: sizes.map((size) => `${t.effectSizes[size]} ${formatNumber(effectSizes[size], language)}`).join(', '),
    power: formatPercent(assumed.power, language),
    alpha: formatPercent(assumed.alpha, language),
    correlation: formatNumber(assumed.correlation, language),
    stops: formatPercent(assumed.stops, language),
  });
}
