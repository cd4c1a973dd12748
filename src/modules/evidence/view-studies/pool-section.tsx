import { ForestPlot } from '../../../design/chart/forest-plot';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { formatEffect, formatShare, formatVariance } from '../format-effect';
import { reachOf } from '../map-cell';
import { nameInterval } from '../name-evidence/name-cell';
import { beginSentence } from '../name-evidence/name-question';
import { evidenceWords } from '../name-evidence/texts';
import { fewestPooled } from '../pooling';
import { isControlled } from '../study-record';
import { effectScale } from './effect-scale';
import { Funnel, LeaningOn, nameOf, rangeText, type Shown } from './leaning-on';
import type { PoolView } from './studies-model';
import { studiesTexts } from './texts';

interface PoolProps {
  page: PageContext;
  pool: PoolView;
}

/** Results of one design about one thing: the whole in words, each of them, and how far the whole leans on some. */
export function PoolSection({ page, pool }: PoolProps) {
  const { language } = page;
  const t = studiesTexts[language];
  const words = evidenceWords[language];
  const title = t.poolTitle(beginSentence(words.constructs[pool.construct]), words.designs[pool.design]);
  return (
    <Section id={`${pool.construct}-${pool.design}`} title={title}>
      {pool.together ? (
        <InWords pool={pool} together={pool.together} language={language} />
      ) : (
        <p>{pool.results.length < fewestPooled ? t.oneByOne : t.nothingShared}</p>
      )}
      {!isControlled(pool.design) && (
        <Notice kind="attention">
          <p>{words.singleGroup}</p>
        </Notice>
      )}
      <Forest pool={pool} language={language} title={title} />
      {pool.together && (
        <>
          <LeaningOn pool={pool} together={pool.together} language={language} />
          {pool.together.funnel && <Funnel pool={pool} together={pool.together} language={language} />}
        </>
      )}
    </Section>
  );
}

function InWords({ pool, together, language }: Shown) {
  const t = studiesTexts[language];
  const words = evidenceWords[language];
  const show = (value: number) => formatEffect(value, language);
  const { predictionLower, predictionUpper, tau2, I2 } = together;
  return (
    <>
      <p class="lead">{t.points[together.direction](pool.construct, reachOf(together))}</p>
      <p>
        {t.together(
          nameInterval(together, language),
          words.measurements(formatNumber(together.k, language)),
          words.people(formatNumber(together.n, language)),
        )}
      </p>
      <p>
        {t.prediction(show(predictionLower), show(predictionUpper))}{' '}
        {predictionLower < 0 && predictionUpper > 0 && t.predictionWide}
      </p>
      <p class="quiet">{t.spread(formatVariance(tau2, language), formatShare(I2, language))}</p>
    </>
  );
}

function Forest({ pool, language, title }: { pool: PoolView; language: Language; title: string }) {
  const t = studiesTexts[language];
  const { drawn, together, results } = pool;
  const count = (value: number) => formatNumber(value, language);
  const bounds = drawn.flatMap(({ lower, upper }) => [lower, upper]);
  const predicted = together ? [together.predictionLower, together.predictionUpper] : [];
  const people = results.reduce((sum, { n }) => sum + n, 0);
  return (
    <>
      {drawn.length < results.length && <p class="quiet">{t.drawn(count(drawn.length), count(results.length))}</p>}
      <ForestPlot
        rows={drawn.map((result) => ({
          ...{ estimate: result.estimate, lower: result.lower, upper: result.upper, weight: result.weight },
          label: nameOf(result, language),
          valueText: nameInterval(result, language),
        }))}
        total={
          together && {
            ...{ estimate: together.estimate, lower: together.lower, upper: together.upper },
            prediction: { lower: together.predictionLower, upper: together.predictionUpper },
            label: t.all,
            valueText: nameInterval(together, language),
          }
        }
        scale={effectScale([...bounds, ...predicted], language)}
        label={t.forest(title)}
        caption={t.forestCaption(`N = ${count(people)}`, together !== null)}
        table={{
          summary: evidenceWords[language].showTable,
          caption: t.table.caption,
          columns: t.table.headers.map((label, at) => ({ label, numeric: at > 0 && at < 6 })),
          rows: drawn.map((result) => tableRow(result, language)),
        }}
      />
    </>
  );
}

function tableRow({ record, n, estimate, lower, upper, weight }: PoolView['drawn'][number], language: Language) {
  const t = studiesTexts[language];
  return [
    record.url ? { text: record.source, href: record.url } : record.source,
    String(record.year),
    formatNumber(n, language),
    formatEffect(estimate, language),
    rangeText(lower, upper, language),
    formatShare(100 * weight, language),
    t.evaluator[record.evaluator](record.evaluatorName),
    t.months(formatNumber(record.followUpMonths, language)),
    evidenceWords[language].qualities[record.quality],
  ];
}
