import { DataTable } from '../../../design/data-table';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { EffectSummary, Interval, LevelLine } from '../evidenced-level';
import { type BestEffect, bestEffect, sizeOf } from './best-effect';
import { showEvidenceTexts } from './texts';

/** With two decimals: more would claim more than we know. */
const shown = (value: number, language: Language) => formatNumber(Math.round(value * 100) / 100 || 0, language);

/** How much it helps, in a few words. */
export function effectAnswer({ level, effects }: LevelLine, language: Language): string | null {
  const best = bestEffect(effects);
  if (!best) return null;
  const t = showEvidenceTexts[language].effect;
  if (level === 'geen-effect') return t.none;
  if (level === null && best.upper >= 0 && best.lower <= 0) return t.unclear;
  return inWords(best, language);
}

function inWords({ estimate, summary: { design, construct } }: BestEffect, language: Language): string {
  const t = showEvidenceTexts[language].effect;
  const words = design === 'before-after' ? t.single : t.compared;
  return words(construct, sizeOf(estimate), estimate <= 0);
}

/** The result with its interval, of how many people, and how far it can be trusted; then every result. */
export function EffectFacts({ evidence, language }: { evidence: LevelLine; language: Language }) {
  const best = bestEffect(evidence.effects);
  if (!best) return null;
  const t = showEvidenceTexts[language].effect;
  const { estimate, lower, upper, prediction } = best;
  const number = (value: number) => shown(value, language);
  return (
    <>
      <p>
        {t.interval(number(estimate), number(lower), number(upper))} {lower <= 0 && upper >= 0 && t.chance}
      </p>
      <p>
        {t.from(best.results, formatNumber(best.people, language))}{' '}
        {prediction && t.prediction(number(prediction.lower), number(prediction.upper))}
      </p>
      {best.summary.design === 'before-after' && <p class="judgement-todo">{t.warning}</p>}
      <details>
        <summary>{t.all}</summary>
        {evidence.effects.map((summary) => (
          <Results key={`${summary.design}-${summary.construct}`} summary={summary} language={language} />
        ))}
      </details>
    </>
  );
}

function Results({ summary, language }: { summary: EffectSummary; language: Language }) {
  const { design, construct, results, pooled } = summary;
  const t = showEvidenceTexts[language].effect;
  const cells = ({ estimate, lower, upper }: Interval) => [
    shown(estimate, language),
    t.between(shown(lower, language), shown(upper, language)),
  ];
  const rows = results.map((result) => [
    result.evaluatorName,
    String(result.year),
    formatNumber(result.n, language),
    ...cells(result),
  ]);
  const all = results.reduce((sum, { n }) => sum + n, 0);
  return (
    <>
      <DataTable
        id={`metingen-${design}-${construct}`}
        caption={t.caption(t.designs[design], t.constructs[construct])}
        headers={t.headers}
        rows={pooled ? [...rows, [t.together, '', formatNumber(all, language), ...cells(pooled)]] : rows}
        numeric={[1, 2, 3]}
      />
      {!pooled && results.length > 1 && <p class="quiet">{t.apart}</p>}
    </>
  );
}
