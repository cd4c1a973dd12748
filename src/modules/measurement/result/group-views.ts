import { changeByOwnSpread, standardisedDifference, tQuantile } from '../../evidence/contract';
import type { Moment } from '../cohort';
import type { CohortResult } from '../cohort-result';
import type { Instrument } from '../instrument';
import type { ControlledChange } from './controlled-change';
import { type Difference, type Effect, type Pair, type PairedChange, pairedChange, signOf } from './paired-change';
import { type Chance, nextStep, stepFor } from './rounding';
import type { Scored } from './scored-people';
import {
  type Direction,
  type ShownChange,
  type ShownControlled,
  type ShownDifference,
  type ShownLevels,
  stepOfEffect,
  stepOfError,
  stepsOf,
  stepWithoutSpread,
} from './shown-numbers';
import type { ShownResult } from './shown-result';

/** What a number may be to be shown the same; `step`: how far outside counts as one. */
export interface Cell {
  least: number;
  most: number;
  step: number;
}

/** People of whom numbers are shown together, or follow by subtraction. */
export interface GroupView {
  /** By their place among all who were scored. */
  people: readonly number[];
  moment: Moment;
  /** By name of the number; those that are not shown are not there. */
  cells: Readonly<Partial<Record<NumberName, Cell>>>;
  /** Critical value of t, and the correction for small samples with its sign. */
  t975: number;
  j: number;
  /** Of whom counts are told: the group or the comparison group. */
  arm: 'group' | 'comparison' | null;
}

export const numberNames = [
  'before',
  'after',
  'sdBefore',
  'sdAfter',
  'change',
  'lower',
  'upper',
  'r',
  'smcr',
  'smcc',
  't',
  'se',
] as const;
export type NumberName = (typeof numberNames)[number];

/** Two views of which the difference is shown. */
export interface ComparedViews {
  own: number;
  other: number;
  /** Critical values of t, of the difference and of the ANCOVA; the correction for small samples with its sign. */
  welch: number;
  t975: number;
  j: number;
  cells: Readonly<Partial<Record<ComparedName, Cell>>>;
}

export type ComparedName =
  | 'change'
  | 'lower'
  | 'upper'
  | 'smd'
  | 'controlled'
  | 'controlledSe'
  | 'startDifference'
  | 'ancova'
  | 'ancovaLower'
  | 'ancovaUpper';

export interface GroupViews {
  views: GroupView[];
  compared: ComparedViews[];
  /** Of the scores before of both groups together. */
  spread: Cell | null;
}

/** All of whom an audience sees numbers, and who is left when an age group is taken from the whole. */
export function viewsOf(result: CohortResult, shown: ShownResult): GroupViews {
  const { instrument, scored } = result;
  const placesOf = (arm: Scored['arm'], moment: Moment) =>
    scored.flatMap(({ arm: of, totals }, place) =>
      of === arm && totals.before !== undefined && totals[moment] !== undefined ? [place] : [],
    );
  const view = (
    people: readonly number[],
    moment: Moment,
    arm: GroupView['arm'],
    change: ShownChange | null,
    levels: ShownLevels | null = null,
  ) => viewOf(instrument, scored, { people, moment, arm }, change, levels);
  const whole = placesOf('group', 'after');
  const isOf = (ages: readonly (string | null)[]) => (place: number) => ages.includes(scored[place]?.ageGroup ?? null);
  const ages = shown.subgroups.map(({ ageGroup }) => ageGroup);
  const views = [
    view(whole, 'after', 'group', shown.group?.change ?? null, shown.group?.levels ?? null),
    ...(shown.comparison
      ? [view(placesOf('comparison', 'after'), 'after', 'comparison', shown.comparison.change, shown.comparison.levels)]
      : []),
  ];
  const compared = shown.controlled ? [comparedOf(instrument, result.controlled, shown.controlled, 0)] : [];
  for (const { ageGroup, change } of shown.subgroups)
    views.push(view(whole.filter(isOf([ageGroup])), 'after', null, change));
  const rest = whole.filter((place) => !isOf(ages)(place));
  if (ages.length > 0 && rest.length > 0) views.push(view(rest, 'after', null, null));
  for (const { moment, change, controlled } of shown.followUps) {
    const found = result.followUps.find((each) => each.moment === moment)?.controlled ?? null;
    if (controlled) compared.push(comparedOf(instrument, found, controlled, views.length));
    views.push(view(placesOf('group', moment), moment, null, change));
    if (controlled) views.push(view(placesOf('comparison', moment), moment, null, null));
  }
  return { views, compared, spread: spreadCell(result) };
}

function viewOf(
  instrument: Instrument,
  scored: readonly Scored[],
  of: Pick<GroupView, 'people' | 'moment' | 'arm'>,
  shown: ShownChange | null,
  levels: ShownLevels | null,
): GroupView {
  const n = of.people.length;
  const pairs = of.people.map((place): Pair => {
    const totals = scored[place]?.totals;
    return { before: totals?.before ?? 0, after: totals?.[of.moment] ?? 0 };
  });
  const change = pairedChange(pairs, instrument.betterIs);
  const t975 = n > 1 ? tQuantile(0.975, n - 1) : 0;
  const j = n > 2 ? changeByOwnSpread(1, n).j * signOf(instrument.betterIs) : 0;
  return { ...of, t975, j, cells: shown && change ? cellsOf(instrument, change, shown, levels) : {} };
}

/** A threshold of the own spread counts others as changed when that spread differs enough. */
function spreadCell({ instrument: { factor }, measure }: CohortResult): Cell | null {
  if (measure?.spreadFrom !== 'own') return null;
  const { threshold, spread } = measure;
  const top = Math.ceil(threshold / factor) * factor;
  return {
    least: ((top - factor) * spread) / threshold + 1e-6,
    most: (top * spread) / threshold,
    step: spread / 10,
  };
}

/** Halves are rounded up. */
const cell = (value: number, step: number): Cell => ({ least: value - step / 2, most: value + step / 2 - 1e-9, step });

/** What a standard error, times so much, may be for the same step. */
const band = (step: number): Cell => ({
  least: step > 0.01 ? 2 * step : 0,
  most: 2 * nextStep(step) * (1 - 1e-9),
  step,
});

function cellsOf(
  instrument: Instrument,
  change: PairedChange,
  shown: ShownChange,
  levels: ShownLevels | null,
): GroupView['cells'] {
  const spread = shown.lower !== null;
  const steps = stepsOf(change, instrument, spread);
  const { smcr, smcc, r, lower, upper, p, direction } = shown;
  return {
    change: cell(shown.difference, steps.change),
    ...(spread && { se: band(steps.change) }),
    t: tCell(p, direction, instrument, change.n - 1),
    ...(levels && { before: cell(levels.before, steps.before), after: cell(levels.after, steps.after) }),
    ...(levels && levels.sdBefore !== null && { sdBefore: cell(levels.sdBefore, steps.sdBefore) }),
    ...(levels && levels.sdAfter !== null && { sdAfter: cell(levels.sdAfter, steps.sdAfter) }),
    ...(lower !== null && { lower: cell(lower, steps.change) }),
    ...(upper !== null && { upper: cell(upper, steps.change) }),
    ...(r !== null && { r: cell(r, steps.r) }),
    ...(smcr && { smcr: cell(smcr.estimate, steps.smcr) }),
    ...(smcc && { smcc: cell(smcc.estimate, steps.smcc) }),
  };
}

const bounds: Record<Chance, [least: number, most: number]> = {
  '< 0.001': [0, 0.001],
  '< 0.01': [0.001, 0.01],
  '< 0.05': [0.01, 0.05],
  '≥ 0.05': [0.05, 1],
};

/** What t may be for the same chance and the same direction. */
function tCell(p: Chance | null, direction: Direction, { betterIs }: Instrument, df: number): Cell {
  const [least, most] = p === null ? (direction === 'unclear' ? bounds['≥ 0.05'] : [0, 0.05]) : bounds[p];
  const far = least === 0 ? Number.POSITIVE_INFINITY : tQuantile(1 - least / 2, df);
  const near = most === 1 ? -far : tQuantile(1 - most / 2, df);
  const falls = (direction === 'better') === (betterIs === 'lower');
  return direction !== 'unclear' && falls ? { least: -far, most: -near, step: 1 } : { least: near, most: far, step: 1 };
}

function comparedOf(
  instrument: Instrument,
  found: ControlledChange | null,
  shown: ShownControlled,
  own: number,
): ComparedViews {
  const { n, nComparison, change, controlled, smdOfChange, ancova, startDifference } = shown;
  const bounds = (
    difference: Difference,
    { difference: told, lower, upper }: ShownDifference,
    names: readonly ComparedName[],
  ) => {
    const step = lower === null ? stepWithoutSpread(Math.min(n, nComparison), instrument) : stepFor(difference.se);
    return [told, lower, upper].flatMap((value, i) => {
      const name = names[i];
      return name && value !== null ? [[name, cell(value, step)] as const] : [];
    });
  };
  const effect = (of: Effect | null | undefined, told: Effect | null, name: ComparedName) =>
    of && told ? [[name, cell(told.estimate, stepOfEffect(of))] as const] : [];
  return {
    ...{ own, other: own + 1 },
    welch: found ? (found.change.upper - found.change.difference) / found.change.se : 0,
    j: standardisedDifference(1, n, nComparison).j * signOf(instrument.betterIs),
    t975: tQuantile(0.975, n + nComparison - 3),
    cells: Object.fromEntries([
      ...(found ? bounds(found.change, change, ['change', 'lower', 'upper']) : []),
      ...(found?.ancova && ancova ? bounds(found.ancova, ancova, ['ancova', 'ancovaLower', 'ancovaUpper']) : []),
      ...effect(found?.controlled, controlled, 'controlled'),
      ...(found?.controlled && controlled && change.lower === null
        ? [
            [
              'controlledSe',
              cell(Math.sqrt(controlled.variance), stepOfError(found.controlled, n + nComparison)),
            ] as const,
          ]
        : []),
      ...effect(found?.smdOfChange, smdOfChange, 'smd'),
      ...(startDifference === null
        ? []
        : [['startDifference', cell(startDifference, stepFor(Math.sqrt(1 / n + 1 / nComparison)))] as const]),
    ]),
  };
}
