import { differenceVariance, firstSpreadVariance, ownSpreadVariance } from '../../evidence/contract';
import type { Instrument } from '../instrument';
import type { ControlledChange } from './controlled-change';
import { type Difference, type Effect, type PairedChange, withInterval } from './paired-change';
import { possibleTotals } from './people-classes';
import type { Consistency, ReliableMeasure } from './reliable-measure';
import { type Chance, chanceOf, roundBy, roundTo, stepFor } from './rounding';

/** The one place where numbers are made coarse: what is shown and kept is no finer than it is known. */
export type Direction = 'better' | 'worse' | 'unclear';

/** In points; without an interval where spreads are held back. */
export interface ShownDifference {
  difference: number;
  lower: number | null;
  upper: number | null;
}

export interface ShownChange extends ShownDifference {
  /** What the interval says, before rounding. */
  direction: Direction;
  p: Chance | null;
  r: number | null;
  smcc: Effect | null;
  smcr: Effect | null;
}

export interface ShownLevels {
  before: number;
  after: number;
  sdBefore: number | null;
  sdAfter: number | null;
}

export interface ShownControlled
  extends Pick<ControlledChange, 'n' | 'nComparison' | 'smdOfChange' | 'controlled' | 'startDifference'> {
  direction: Direction;
  change: ShownDifference;
  ancova: (ShownDifference & { p: Chance }) | null;
}

/** The threshold is the next whole step; without the spread where that is held back. */
export type ShownMeasure = Omit<ReliableMeasure, 'reliability' | 'spread'> &
  Record<'reliability' | 'spread', number | null>;

/** What of a scale decides how fine its numbers are. */
type Scale = Pick<Instrument, 'betterIs' | 'factor' | 'items' | 'mostMissing'>;

/** However many people: of means and spreads on a scale one decimal, of effects three, of all else two. */
const leastOfLevel = 0.1;
const leastOfEffect = 0.001;

/** Scores are whole steps: where nobody differs, that is no reason to tell more digits. */
const leastSpread = ({ factor }: Scale) => factor / 2;

const seOfMean = (sd: number, n: number, scale: Scale) => Math.max(sd, leastSpread(scale)) / Math.sqrt(n);
const seOfSpread = (sd: number, n: number, scale: Scale) => Math.max(sd, leastSpread(scale)) / Math.sqrt(2 * (n - 1));
/** Fisher's (1 − r²)/√(n−1); a correlation of 1 no finer than one of 0.99. */
const seOfCorrelation = (r: number, n: number) => Math.max(1 - r ** 2, 0.02) / Math.sqrt(n - 1);

/** Where a spread is held back its size may not show either: as if people spread over a quarter of the scale. */
export function stepWithoutSpread(n: number, scale: Scale): number {
  const totals = possibleTotals(scale);
  return stepFor(seOfMean(((totals.at(-1) ?? 0) - (totals[0] ?? 0)) / 4, n, scale));
}

export const stepOfEffect = ({ variance }: Pick<Effect, 'variance'>): number =>
  stepFor(Math.sqrt(variance), leastOfEffect);

/** How fine each number of a change is shown. */
export function stepsOf({ n, sdBefore, sdAfter, se, r, smcc, smcr }: PairedChange, scale: Scale, spread: boolean) {
  const without = stepWithoutSpread(n, scale);
  return {
    before: spread ? stepFor(seOfMean(sdBefore, n, scale), leastOfLevel) : without,
    after: spread ? stepFor(seOfMean(sdAfter, n, scale), leastOfLevel) : without,
    sdBefore: stepFor(seOfSpread(sdBefore, n, scale), leastOfLevel),
    sdAfter: stepFor(seOfSpread(sdAfter, n, scale), leastOfLevel),
    change: spread ? stepFor(Math.max(se, seOfMean(0, n, scale))) : without,
    r: stepFor(seOfCorrelation(r ?? 0, n)),
    ...{ smcc: smcc ? stepOfEffect(smcc) : 1, smcr: smcr ? stepOfEffect(smcr) : 1 },
  };
}

export function showDifference({ difference, se, lower, upper }: Difference): ShownDifference & Bounds {
  const step = stepFor(se);
  return { difference: roundTo(difference, step), lower: roundTo(lower, step), upper: roundTo(upper, step) };
}
export interface Bounds {
  lower: number;
  upper: number;
}

export function directionOf({ lower, upper }: Bounds, { betterIs }: Pick<Instrument, 'betterIs'>): Direction {
  if (lower <= 0 && upper >= 0) return 'unclear';
  return upper < 0 === (betterIs === 'lower') ? 'better' : 'worse';
}

export function showLevels(change: PairedChange, scale: Scale, spread: boolean): ShownLevels {
  const steps = stepsOf(change, scale, spread);
  return {
    before: roundTo(change.meanBefore, steps.before),
    after: roundTo(change.meanAfter, steps.after),
    sdBefore: spread ? roundTo(change.sdBefore, steps.sdBefore) : null,
    sdAfter: spread ? roundTo(change.sdAfter, steps.sdAfter) : null,
  };
}

/** @param spread whether spreads, and what carries one, are shown */
export function showChange(change: PairedChange, scale: Scale, spread: boolean): ShownChange {
  const { n, p, smcc, smcr, lower, upper } = change;
  const steps = stepsOf(change, scale, spread);
  const told = { difference: roundTo(change.change, steps.change), direction: directionOf(change, scale) };
  if (!spread) return { ...told, lower: null, upper: null, p: null, r: null, smcc: null, smcr: null };
  const r = change.r === null ? null : roundTo(change.r, steps.r);
  return {
    ...told,
    ...{ lower: roundTo(lower, steps.change), upper: roundTo(upper, steps.change) },
    p: p === null ? null : chanceOf(p),
    r,
    smcc: smcc && showEffect(smcc, (g) => ownSpreadVariance(g, n)),
    smcr: smcr && r !== null ? showEffect(smcr, (g) => firstSpreadVariance(g, r, n)) : null,
  };
}

/**
 * Variance and interval follow from the rounded effect (and the rounded correlation), by the published formulas: whoever
 * reads them can make them again, and they tell nothing more.
 */
function showEffect({ estimate, variance }: Effect, varianceOf: (estimate: number) => number): Effect {
  const rounded = roundTo(estimate, stepOfEffect({ variance }));
  // Never 0: an effect without uncertainty would count for everything.
  return withShownInterval({
    estimate: rounded,
    variance: Math.max(Number(varianceOf(rounded).toPrecision(4)), 0.0001),
  });
}

/** An effect as it is read: its interval is no finer than it is. */
export function withShownInterval({ estimate, variance }: Pick<Effect, 'estimate' | 'variance'>): Effect {
  const step = stepOfEffect({ variance });
  const shown = withInterval({ yi: estimate, vi: variance });
  return { ...shown, lower: roundTo(shown.lower, step), upper: roundTo(shown.upper, step) };
}

/** What is told of a comparison: all; where spreads of each group are held back, the effect; without any spread, points. */
export type ComparisonTold = 'all' | 'effect' | 'points';

/** Of a standard error by the spread of so many people. */
export const stepOfError = ({ variance }: Pick<Effect, 'variance'>, n: number): number =>
  stepFor(Math.sqrt(variance / (2 * (n - 2))));

/** @param own what is shown of the change of the group, @param other of that of the comparison group */
export function showControlled(
  { n, nComparison, change, smdOfChange, controlled, ancova, startDifference }: ControlledChange,
  { own, other }: { own: ShownChange; other: ShownChange },
  scale: Scale,
  told: ComparisonTold,
): ShownControlled {
  const direction = directionOf(change, scale);
  const start = startDifference === null ? null : roundBy(startDifference, Math.sqrt(1 / n + 1 / nComparison));
  if (told !== 'all') {
    const difference = roundTo(change.difference, stepWithoutSpread(Math.min(n, nComparison), scale));
    const errorOf = (effect: Effect) => roundTo(Math.sqrt(effect.variance), stepOfError(effect, n + nComparison));
    return {
      ...{ n, nComparison, direction, change: { difference, lower: null, upper: null } },
      ...{ smdOfChange: null, ancova: null },
      controlled: told === 'effect' && controlled ? showEffect(controlled, () => errorOf(controlled) ** 2) : null,
      startDifference: told === 'effect' ? start : null,
    };
  }
  const variance = (own.smcr?.variance ?? 0) + (other.smcr?.variance ?? 0);
  return {
    ...{ n, nComparison },
    change: showDifference(change),
    direction,
    smdOfChange: smdOfChange && showEffect(smdOfChange, (g) => differenceVariance(g, n, nComparison)),
    controlled: controlled && showEffect(controlled, () => variance),
    ancova: ancova && { ...showDifference(ancova), p: chanceOf(ancova.p) },
    startDifference: start,
  };
}

/** By Feldt's (1 − α)√(2k/((k−1)(n−2))), k items. Reference: D. G. Bonett, J. Educ. Behav. Stat. 27 (2002) 335-340. */
export function showConsistency({ n, alpha }: Consistency, { items }: Pick<Instrument, 'items'>): Consistency {
  const k = items.length;
  return { n, alpha: roundBy(alpha, Math.max(1 - alpha, 0.02) * Math.sqrt((2 * k) / ((k - 1) * (n - 2)))) };
}

/** What is published is told as it is; what is of the group itself, no finer than it is known. */
export function showMeasure(
  { reliability, spread, reliabilityFrom, spreadFrom, threshold }: ReliableMeasure,
  n: number,
  consistency: Consistency | null,
  scale: Scale,
  shown: boolean,
): ShownMeasure {
  return {
    ...{ reliabilityFrom, spreadFrom },
    // That of the group itself is held back where its internal consistency is.
    reliability: reliabilityFrom === 'own' ? (consistency?.alpha ?? null) : reliability,
    spread: !shown
      ? null
      : spreadFrom === 'own'
        ? roundTo(spread, stepFor(seOfSpread(spread, n, scale), leastOfLevel))
        : spread,
    // Scores are whole steps: the first that counts says all of it.
    threshold: Math.ceil(threshold / scale.factor) * scale.factor,
  };
}
