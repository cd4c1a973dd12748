import { DataTable } from '../../../design/data-table';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { EffectSummary, Interval, LevelLine } from '../evidenced-level';
import { type BestEffect, bestEffect, sizeOf } from './best-effect';
import { showEvidenceTexts } from './texts';

/** With two decimals: more would claim more than we know. */
const shown = (value: number, language: Language) => formatNumber(Math.round(value * 100) / 100 || 0, language);

/** How much it helps, in a few words. */
export function effectAnswer(
  { level, effects }: Pick<LevelLine, 'level' | 'effects'>,
  language: Language,
): string | null {
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

function sayBest(
  { estimate, lower, upper, prediction, summary, results, known, people }: BestEffect,
  language: Language,
) {
  const t = showEvidenceTexts[language].effect;
  const number = (value: number) => shown(value, language);
  const chance = lower <= 0 && upper >= 0 ? [t.chance] : [];
  const group = formatNumber(people, language);
  const basis = results < known ? t.latest(known, group) : t.from(results, group);
  const expected = prediction ? [t.prediction(number(prediction.lower), number(prediction.upper))] : [];
  return {
    difference: [t.interval(number(estimate), number(lower), number(upper)), ...chance].join(' '),
    basis: [basis, ...expected].join(' '),
    // Who begins when things go badly often improves by herself: what got worse all the same got worse by more.
    warning: summary.design !== 'before-after' ? null : lower > 0 ? t.warningWorse : t.warning,
  };
}

/** How much it helps, how sure that is and of how many people, for a table or a file; empty where nobody measured. */
export function effectTexts(evidence: Pick<LevelLine, 'level' | 'effects'> | null, language: Language): string[] {
  const best = evidence && bestEffect(evidence.effects);
  const answer = evidence && effectAnswer(evidence, language);
  if (!best || !answer) return [];
  const { difference, basis, warning } = sayBest(best, language);
  return [`${answer}.`, difference, basis, ...(warning ? [warning] : [])];
}

/** The result with its interval, of how many people, and how far it can be trusted; then every result. */
export function EffectFacts({ evidence, language }: { evidence: LevelLine; language: Language }) {
  const best = bestEffect(evidence.effects);
  if (!best) return null;
  const t = showEvidenceTexts[language].effect;
  const { difference, basis, warning } = sayBest(best, language);
  return (
    <>
      <p>{difference}</p>
      <p>{basis}</p>
      {warning && <p class="judgement-todo">{warning}</p>}
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
