import { formatEuro, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { Instrument } from '../instrument';
import type { ShownCosts } from '../result/shown-costs';
import { resultTexts } from './texts';

/** What it took, by name; null where unknown or held back. */
export function costRows(
  costs: ShownCosts,
  { construct }: Pick<Instrument, 'construct'>,
  language: Language,
): { name: string; value: string | null }[] {
  const t = resultTexts[language];
  const euro = (value: number | null) => (value === null ? null : formatEuro(value, language));
  const plain = (value: number | null) => (value === null ? null : formatNumber(value, language));
  return [
    { name: t.costs.perParticipant, value: euro(costs.euroPerParticipant) },
    { name: t.costs.withoutPay, value: euro(costs.euroPerParticipantWithoutPay) },
    { name: t.costs.hours, value: plain(costs.hoursPerParticipant) },
    { name: t.costs.volunteers, value: plain(costs.volunteersPerParticipant) },
    { name: t.costs.perImproved, value: euro(costs.euroPerImproved) },
    { name: t.constructs[construct].freeYear, value: euro(costs.euroPerFreeYear) },
  ];
}
