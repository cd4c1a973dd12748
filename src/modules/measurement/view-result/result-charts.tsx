import { DumbbellChart } from '../../../design/chart/dumbbell-chart';
import { FlowChart } from '../../../design/chart/flow-chart';
import { IntervalChart } from '../../../design/chart/interval-chart';
import type { ScaleLine } from '../../../design/chart/scale-line';
import { Section } from '../../../design/section';
import { formatDate } from '../../../platform/texts/format';
import type { Effect } from '../result/paired-change';
import { possibleTotals } from '../result/people-classes';
import type { ShownArm } from '../result/shown-result';
import { type Figures, figuresIn } from './figures';
import { flowOfShown, type ShownFlow } from './flow-of-shown';
import type { ResultView } from './result-view';
import { resultTexts } from './texts';

interface ChartProps {
  view: ResultView;
  group: ShownArm;
}

/** Each with its table and with source and N beneath. */
export function ResultCharts({ view, group }: ChartProps) {
  const t = resultTexts[view.page.language];
  return (
    <Section id="in-beeld" title={t.chartsTitle}>
      <div class="result-charts">
        <Levels view={view} group={group} />
        <Flow view={view} group={group} />
        <Effects view={view} group={group} />
      </div>
    </Section>
  );
}

/** Organisation, questions and day, as beneath every picture. */
const sourceOf = ({ page: { language }, organisation, instrument, cohort }: ResultView): string =>
  resultTexts[language].source(organisation, instrument.name, formatDate(cohort.endsOn, language));

function Levels({ view, group }: ChartProps) {
  const { page, instrument, result } = view;
  const t = resultTexts[page.language];
  const { number } = figuresIn(page.language);
  const arms = [
    { label: t.participants, arm: group, quiet: false },
    ...(result.comparison ? [{ label: t.comparison, arm: result.comparison, quiet: true }] : []),
  ];
  const rows = arms.flatMap(({ label, arm: { levels, attendance }, quiet }) =>
    levels ? [{ ...levels, label, quiet, n: attendance.pairs }] : [],
  );
  if (rows.length === 0) return null;
  const totals = possibleTotals(instrument);
  const [least = 0, most = 1] = [totals[0], totals.at(-1)];
  const ends =
    instrument.betterIs === 'lower' ? { least: t.better, most: t.worse } : { least: t.worse, most: t.better };
  return (
    <DumbbellChart
      rows={rows.map((row) => ({ ...row, valueText: `${number(row.before)} → ${number(row.after)}` }))}
      scale={{ least, most, ticks: [least, most].map((value) => ({ value, text: number(value) })), ends }}
      label={t.dumbbell.label}
      caption={t.dumbbell.caption(
        rows.reduce((sum, { n }) => sum + n, 0),
        sourceOf(view),
      )}
      table={{
        summary: t.asTable,
        caption: t.dumbbell.table,
        columns: [
          { label: t.columns.group },
          ...[t.columns.n, t.columns.before, t.columns.after].map((label) => ({ label, numeric: true })),
        ],
        rows: rows.map(({ label, n, before, after }) => [label, number(n), number(before), number(after)]),
      }}
    />
  );
}

function Flow({ view, group }: ChartProps) {
  const { page, instrument } = view;
  const t = resultTexts[page.language];
  const words = t.constructs[instrument.construct];
  const names = {
    short: { ...t.categories, ...t.shortCategories },
    fine: words.fineShort,
    attention: words.attentionShort,
    others: t.others,
  };
  const n = group.attendance.pairs;
  const shown = flowOfShown(instrument, group.counts, names, n);
  const [better, worse] = [group.counts.get('better-category'), group.counts.get('worse-category')];
  return (
    <>
      {shown && (
        <FlowChart
          {...shown}
          titles={{ before: t.flow.from, after: t.columns.after }}
          label={t.flow.label}
          caption={t.flow.caption(n, sourceOf(view))}
          table={flowTable(shown, view)}
        />
      )}
      {!shown?.flow && (
        <div>
          {better && <p>{t.betterCategory(n, better)}</p>}
          {worse && <p>{t.worseCategory(n, worse)}</p>}
          {better === null && worse !== null && <p>{t.betterHidden}</p>}
          {worse === null && better !== null && <p>{t.worseHidden}</p>}
          <p class="quiet">{t.flowHidden}</p>
        </div>
      )}
    </>
  );
}

function flowTable({ before, after, flow }: ShownFlow, { page: { language } }: ResultView) {
  const t = resultTexts[language];
  const { number } = figuresIn(language);
  const cellsOf = (i: number) => after.map((_, j) => (flow ? number(flow[i]?.[j] ?? 0) : t.flow.hidden));
  return {
    summary: t.asTable,
    caption: t.flow.table,
    columns: [
      { label: t.flow.from },
      ...after.map(({ name }) => ({ label: name, numeric: true })),
      { label: t.flow.total, numeric: true },
    ],
    rows: [
      ...before.map(({ name, people }, i) => [name, ...cellsOf(i), number(people)]),
      [
        t.flow.total,
        ...after.map(({ people }) => number(people)),
        number(before.reduce((sum, { people }) => sum + people, 0)),
      ],
    ],
  };
}

interface EffectRow {
  label: string;
  n: number;
  effect: Effect | null;
}

/** Effects in the unit of the spread before, of all that may be told. */
export function effectRows(
  { page: { language }, result }: ResultView,
  group: ShownArm,
): (EffectRow & { effect: Effect })[] {
  const t = resultTexts[language];
  const { comparison, controlled, subgroups, followUps } = result;
  const rows: EffectRow[] = [
    { label: t.participants, n: group.attendance.pairs, effect: group.change.smcr },
    ...(comparison ? [{ label: t.comparison, n: comparison.attendance.pairs, effect: comparison.change.smcr }] : []),
    ...(controlled
      ? [{ label: t.difference, n: controlled.n + controlled.nComparison, effect: controlled.controlled }]
      : []),
    ...subgroups.map(({ ageGroup, n, change }) => ({ label: t.subgroup(ageGroup), n, effect: change.smcr })),
    ...followUps.map(({ months, n, change }) => ({ label: t.months(months), n, effect: change.smcr })),
  ];
  return rows.flatMap(({ effect, ...row }) => (effect ? [{ ...row, effect }] : []));
}

function Effects({ view, group }: ChartProps) {
  const { language } = view.page;
  const t = resultTexts[language];
  const figures = figuresIn(language);
  const rows = effectRows(view, group);
  if (rows.length === 0) return null;
  return (
    <IntervalChart
      rows={rows.map(({ label, n, effect }) => ({
        ...effect,
        label: `${label} (${n})`,
        valueText: figures.effect(effect),
      }))}
      scale={effectScale(rows, figures, { least: t.better, most: t.worse })}
      label={t.forest.label}
      caption={t.forest.caption(sourceOf(view))}
      table={{
        summary: t.asTable,
        caption: t.forest.table,
        columns: [
          { label: t.columns.group },
          ...[t.columns.n, t.columns.effect].map((label) => ({ label, numeric: true })),
        ],
        rows: rows.map(({ label, n, effect }) => [label, figures.number(n), figures.effect(effect)]),
      }}
    />
  );
}

/** The same to both sides of 0, a spread at least. */
function effectScale(rows: readonly { effect: Effect }[], { number }: Figures, ends: ScaleLine['ends']): ScaleLine {
  const farthest = Math.max(1, ...rows.flatMap(({ effect }) => [Math.abs(effect.lower), Math.abs(effect.upper)]));
  const most = Math.ceil(farthest * 2) / 2;
  return { least: -most, most, ticks: [-most, 0, most].map((value) => ({ value, text: number(value) })), ends };
}
