import {
  areIndependent,
  controlledDifference,
  fitLinearModel,
  pooledSpread,
  standardisedDifference,
} from '../../evidence/contract';
import type { Instrument } from '../instrument';
import {
  type Difference,
  differenceOfMeans,
  type Effect,
  meanOf,
  type Pair,
  pairedChange,
  signOf,
  spreadOf,
  withInterval,
} from './paired-change';

/** How much more the group changed than the comparison group. */
export interface ControlledChange {
  n: number;
  nComparison: number;
  /** In points: change of the group minus change of the comparison group. */
  change: Difference;
  /** Difference of changes over their common spread; below 0 = better, as all effects. */
  smdOfChange: Effect | null;
  /** Difference of the changes over the spread before (SMCR of each); this goes to the evidence. */
  controlled: Effect | null;
  /** Difference after, with scores before taken into account, in points; null when that cannot be computed. */
  ancova: (Difference & { p: number; r2: number; slope: number }) | null;
  /** How far apart the groups began, in spreads; null when nobody differed. */
  startDifference: number | null;
}

/** Null when a group has fewer than three pairs, or when nobody changed differently from others. */
export function controlledChange(
  group: readonly Pair[],
  comparison: readonly Pair[],
  betterIs: Instrument['betterIs'],
): ControlledChange | null {
  const own = pairedChange(group, betterIs);
  const other = pairedChange(comparison, betterIs);
  const change = differenceOfMeans(changesOf(group), changesOf(comparison));
  if (!own || !other || !change) return null;
  const spread = pooledSpread(spreadOf(changesOf(group)), own.n, spreadOf(changesOf(comparison)), other.n);
  const before = pooledSpread(own.sdBefore, own.n, other.sdBefore, other.n);
  const signed = change.difference * signOf(betterIs);
  return {
    n: own.n,
    nComparison: other.n,
    change,
    smdOfChange: spread > 0 ? withInterval(standardisedDifference(signed / spread, own.n, other.n)) : null,
    controlled:
      own.smcr && other.smcr ? withInterval(controlledDifference(asEffect(own.smcr), asEffect(other.smcr))) : null,
    ancova: ancovaOf(group, comparison),
    startDifference: before > 0 ? (own.meanBefore - other.meanBefore) / before : null,
  };
}

const changesOf = (pairs: readonly Pair[]) => pairs.map(({ before, after }) => after - before);
const asEffect = ({ estimate, variance }: Effect) => ({ yi: estimate, vi: variance });

function ancovaOf(group: readonly Pair[], comparison: readonly Pair[]): ControlledChange['ancova'] {
  const all = [...group, ...comparison];
  const before = all.map((pair) => pair.before);
  const after = all.map((pair) => pair.after);
  // Around their mean, so that the intercept costs no digits.
  const centred = before.map((each) => each - meanOf(before));
  const columns = [all.map(() => 1), centred, all.map((_, i) => (i < group.length ? 1 : 0))];
  if (spreadOf(after) === 0 || !areIndependent(columns.map((column) => Float64Array.from(column)))) return null;
  const { coefficients, r2 } = fitLinearModel(after, columns, 0.05);
  const [, slope, arm] = coefficients;
  if (!slope || !arm) return null;
  return {
    difference: arm.estimate,
    lower: arm.lower,
    upper: arm.upper,
    se: arm.se,
    p: arm.p,
    r2,
    slope: slope.estimate,
  };
}
