import { formatEuro, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { AmountRange, CostSummary, LevelLine } from '../evidenced-level';
import { showEvidenceTexts } from './texts';

/** What studies counted, per participant; empty when none did. */
function lines(costs: CostSummary, language: Language): string[] {
  const t = showEvidenceTexts[language].cost;
  const number = (value: number) => formatNumber(Math.round(value * 10) / 10, language);
  const euro = (value: number) => formatEuro(Math.round(value), language);
  const line = (range: AmountRange | null, words: (amount: string) => string, format: typeof euro) =>
    range
      ? [
          `${words(format(range.middle))} (${
            range.k === 1 ? t.one : t.range(format(range.least), format(range.most), range.k)
          })`,
        ]
      : [];
  return [
    ...line(costs.euro, t.euro, euro),
    ...line(costs.hours, t.hours, number),
    ...line(costs.volunteers, t.volunteers, number),
    ...line(costs.euroPerImproved, t.improved, euro),
  ];
}

/** The first thing that studies counted, as an answer: "€ 40 per deelnemer". */
export const costAnswer = (costs: CostSummary, language: Language): string | null =>
  costs.euro ? showEvidenceTexts[language].cost.euro(formatEuro(Math.round(costs.euro.middle), language)) : null;

/** What studies counted, for a table or a file; empty where none did. */
export const measuredCostTexts = (evidence: LevelLine | null, language: Language): string[] =>
  (evidence ? lines(evidence.costs, language) : []).map(
    (line) => `${showEvidenceTexts[language].cost.measured}: ${line}`,
  );

export function MeasuredCosts({ costs, language }: { costs: CostSummary; language: Language }) {
  const known = lines(costs, language);
  if (known.length === 0) return null;
  return (
    <>
      <p>{showEvidenceTexts[language].cost.measured}:</p>
      <ul>
        {known.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
