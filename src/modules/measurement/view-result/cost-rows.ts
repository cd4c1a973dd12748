import { formatEuro, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { Instrument } from '../instrument';
import type { ShownResult } from '../result/shown-result';
import { resultTexts } from './texts';

/**
 * What it took, by name; null where unknown. What is per person who gained is
 * said to be rough, as it is, and says so when it cannot be told.
 */
export function costRows(
  { costs, measure }: Pick<ShownResult, 'costs' | 'measure'>,
  { construct }: Pick<Instrument, 'construct'>,
  language: Language,
): { name: string; value: string | null }[] {
  const t = resultTexts[language];
  const euro = (value: number | null) => (value === null ? null : formatEuro(value, language));
  const known = costs.full !== null && costs.participants > 0;
  const perGained = (value: number | null, not: string) =>
    value === null ? (known ? not : null) : t.costs.about(formatEuro(value, language));
  const plain = (value: number | null) => (value === null ? null : formatNumber(value, language));
  return [
    { name: t.costs.perParticipant, value: euro(costs.euroPerParticipant) },
    { name: t.costs.withoutPay, value: euro(costs.euroPerParticipantWithoutPay) },
    { name: t.costs.hours, value: plain(costs.hoursPerParticipant) },
    { name: t.costs.volunteers, value: plain(costs.volunteersPerParticipant) },
    {
      name: t.costs.perImproved,
      value: perGained(costs.euroPerImproved, measure ? t.costs.notPerImproved : t.costs.notCountedImproved),
    },
    { name: t.constructs[construct].freeYear, value: perGained(costs.euroPerFreeYear, t.costs.notPerFreeYear) },
  ];
}
