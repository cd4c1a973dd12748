import { ForestPlot } from '../../../design/chart/forest-plot';
import { FunnelPlot } from '../../../design/chart/funnel-plot';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { formatChance, formatEffect } from '../format-effect';
import { nameInterval } from '../name-evidence/name-cell';
import { evidenceWords } from '../name-evidence/texts';
import type { PooledMean } from '../statistics/sensitivity';
import type { StudyResult } from '../study-results';
import { effectScale } from './effect-scale';
import type { PoolView, Together } from './studies-model';
import { studiesTexts } from './texts';

export interface Shown {
  pool: PoolView;
  together: Together;
  language: Language;
}

/** "Belcirkel, 2024 (30 mensen)" */
export const nameOf = ({ record, n }: StudyResult, language: Language) =>
  studiesTexts[language].row(
    record.source,
    String(record.year),
    evidenceWords[language].people(formatNumber(n, language)),
  );

/** "−0,60 – −0,20" */
export const rangeText = (lower: number, upper: number, language: Language) =>
  `${formatEffect(lower, language)} – ${formatEffect(upper, language)}`;

/** The whole without each one, and as it grew: lines as in the picture above, with their table. */
export function LeaningOn({ pool, together, language }: Shown) {
  const t = studiesTexts[language];
  const { without, byYear } = together;
  return (
    <>
      {without && without.length > 0 && (
        <>
          <h3>{t.withoutTitle}</h3>
          <p>
            {t.withoutLead(
              formatEffect(Math.min(...without.map(({ b }) => b)), language),
              formatEffect(Math.max(...without.map(({ b }) => b)), language),
            )}
          </p>
          <Means
            title={t.withoutTitle}
            headers={t.withoutHeaders}
            means={without.map((mean, at) => ({ label: pool.results[at]?.record.source ?? '', mean }))}
            language={language}
          />
        </>
      )}
      {byYear.length > 1 && (
        <>
          <h3>{t.yearTitle}</h3>
          <Means
            title={t.yearLead}
            headers={t.yearHeaders}
            means={byYear.map(({ year, k, mean }) => ({
              label: t.yearRow(String(year), formatNumber(k, language)),
              mean,
            }))}
            language={language}
          />
        </>
      )}
    </>
  );
}

function Means({
  title,
  headers,
  means,
  language,
}: {
  title: string;
  headers: readonly string[];
  means: readonly { label: string; mean: PooledMean }[];
  language: Language;
}) {
  const asInterval = ({ b, ciLb, ciUb }: PooledMean) => ({ estimate: b, lower: ciLb, upper: ciUb });
  return (
    <ForestPlot
      rows={means.map(({ label, mean }) => ({
        ...asInterval(mean),
        ...{ label, weight: 1, valueText: nameInterval(asInterval(mean), language) },
      }))}
      total={null}
      scale={effectScale(
        means.flatMap(({ mean }) => [mean.ciLb, mean.ciUb]),
        language,
      )}
      label={title}
      caption={title}
      table={{
        summary: evidenceWords[language].showTable,
        caption: title,
        columns: headers.map((label, at) => ({ label, numeric: at > 0 })),
        rows: means.map(({ label, mean }) => [
          label,
          formatEffect(mean.b, language),
          rangeText(mean.ciLb, mean.ciUb, language),
        ]),
      }}
    />
  );
}

/** 10 in 100: the test of Egger seldom sees what is there. */
const eggerAlpha = 0.1;

/** Whether small results find something else than large ones. */
export function Funnel({ pool, together, language }: Shown) {
  const t = studiesTexts[language];
  const { drawn, results } = pool;
  const { egger } = together;
  const points = results.map(({ estimate, variance }) => ({ estimate, error: Math.sqrt(variance) }));
  const values = points.flatMap(({ estimate, error }) => [
    estimate,
    together.estimate - 2 * error,
    together.estimate + 2 * error,
  ]);
  return (
    <>
      <h3>{t.funnelTitle}</h3>
      <p>
        {egger === null
          ? t.eggerNone
          : (egger.pval < eggerAlpha ? t.eggerReal : t.eggerChance)(formatChance(egger.pval, language))}
      </p>
      <FunnelPlot
        points={points}
        middle={together.estimate}
        scale={effectScale(values, language)}
        ends={t.funnelEnds}
        label={t.funnelLabel}
        caption={t.funnelCaption}
        table={{
          summary: evidenceWords[language].showTable,
          caption: t.funnelLabel,
          columns: t.funnelHeaders.map((label, at) => ({ label, numeric: at > 0 })),
          rows: drawn.map((result) => [
            nameOf(result, language),
            formatEffect(result.estimate, language),
            formatEffect(Math.sqrt(result.variance), language),
          ]),
        }}
      />
    </>
  );
}
