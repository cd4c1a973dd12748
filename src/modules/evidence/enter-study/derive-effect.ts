import {
  changeByFirstSpread,
  controlledDifference,
  effectInterval,
  hedgesJ,
  pooledSpread,
  standardisedDifference,
} from '../statistics/effect-size';
import { isControlled, type StudyDesign, type StudyEffect } from '../study-record';
import { fitsPairedTest, isOpposed } from './paired-test';
import { type Contradiction, contradictionIn, mostCorrelated } from './printed-effect';

/** Figures as a report prints them; what it does not give is absent. The comparison group has names that end in C. */
export interface PrintedFigures {
  figures: 'means' | 't' | 'effect';
  design: StudyDesign;
  n: number;
  nComparison?: number | undefined;
  betterIs: 'lower' | 'higher';
  meanPre?: number | undefined;
  meanPost?: number | undefined;
  sdPre?: number | undefined;
  sdPost?: number | undefined;
  r?: number | undefined;
  meanPreC?: number | undefined;
  meanPostC?: number | undefined;
  sdPreC?: number | undefined;
  sdPostC?: number | undefined;
  t?: number | undefined;
  /** Of a standardised effect: Hedges g is corrected for small samples, Cohen d is not. */
  effectIs?: 'g' | 'd' | undefined;
  /** Of a standardised effect of one group: over the spread before, or of the changes. */
  spreadOf?: 'before' | 'changes' | undefined;
  estimate?: number | undefined;
  se?: number | undefined;
  lower?: number | undefined;
  upper?: number | undefined;
}
export type FigureField = keyof PrintedFigures;

/** Which figure was computed of which: shown with the record, as `derivedTexts` says it. */
export type Derivation =
  | 'effect-of-means'
  | 'effect-of-t'
  | 'variance-of-se'
  | 'variance-of-interval'
  | 'correlation-of-t'
  | 'same-correlation'
  | 'small-samples'
  | 'spread-of-changes'
  | 'interval';

export type DerivedEffect =
  | { ok: true; effect: StudyEffect; derived: Derivation[]; derivedR: number | null }
  | { ok: false; field: FigureField; fault: FigureFault };
export type FigureFault = 'needed' | 'impossible' | 'otherSign' | 'otherTest' | Contradiction['fault'];

interface Found {
  yi: number;
  vi: number;
  derived: Derivation[];
  /** The correlation that a paired t test implies. */
  derivedR?: number;
}

const alpha = 0.05;

/** Thrown inside, told by `deriveEffect`. */
class Fault extends Error {
  constructor(
    readonly field: FigureField,
    readonly fault: FigureFault,
  ) {
    super(`${field}: ${fault}`);
  }
}

/** The effect of a study out of what its report gives; below 0 is better, whichever way the scale runs. */
export function deriveEffect(printed: PrintedFigures): DerivedEffect {
  try {
    const { yi, vi, derived, derivedR = null } = find(printed);
    if (!Number.isFinite(yi) || !Number.isFinite(vi) || vi <= 0) throw new Fault('figures', 'impossible');
    const sign = printed.betterIs === 'higher' ? -1 : 1;
    const metric = isControlled(printed.design) ? 'SMD' : 'SMCR';
    const { factor, derived: restated } = ourMetric(printed);
    const [lower, upper] = given(printed) ?? effectInterval({ yi, vi }, alpha);
    const [least, most] = (sign === 1 ? [lower, upper] : [-upper, -lower]).map((each) => each * factor || 0);
    const estimate = sign * yi * factor || 0;
    const effect = { metric, estimate, variance: vi * factor ** 2, lower: least ?? 0, upper: most ?? 0 } as const;
    const steps: Derivation[] = given(printed) ? derived : [...derived, 'interval'];
    return { ok: true, effect, derived: [...steps, ...restated], derivedR };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, field: error.field, fault: error.fault };
    throw error;
  }
}

/** The interval of the report, when it gives one with its effect. */
function given({ figures, estimate, lower, upper }: PrintedFigures): [number, number] | null {
  if (figures !== 'effect' || lower === undefined || upper === undefined || estimate === undefined) return null;
  if (lower > estimate || upper < estimate || lower === upper) throw new Fault('lower', 'impossible');
  return [lower, upper];
}

/**
 * By which a printed effect becomes the one that every record has. Cohen's d times J is Hedges' g; a change over the
 * spread of changes times √(2(1 − r)) is one over the spread before, with equal spreads before and after.
 */
function ourMetric(printed: PrintedFigures): { factor: number; derived: Derivation[] } {
  const { figures, effectIs, spreadOf, design, n } = printed;
  if (figures !== 'effect') return { factor: 1, derived: [] };
  const compares = isControlled(design);
  const corrects = effectIs === 'd';
  const respreads = spreadOf === 'changes' && !compares;
  const j = corrects ? hedgesJ(compares ? n + need(printed, 'nComparison') - 2 : n - 1) : 1;
  return {
    factor: j * (respreads ? Math.sqrt(2 * (1 - correlation(printed))) : 1),
    derived: [...(corrects ? ['small-samples' as const] : []), ...(respreads ? ['spread-of-changes' as const] : [])],
  };
}

function find(printed: PrintedFigures): Found {
  if (printed.figures === 'effect') return ofEffect(printed);
  if (printed.figures === 't') return ofStatistic(printed);
  return isControlled(printed.design) ? ofTwoGroups(printed) : ofOneGroup(printed);
}

function need(printed: PrintedFigures, field: FigureField): number {
  const value = printed[field];
  if (typeof value !== 'number') throw new Fault(field, 'needed');
  return value;
}

function spread(printed: PrintedFigures, field: 'sdPre' | 'sdPost' | 'sdPreC' | 'sdPostC'): number {
  const value = need(printed, field);
  if (value <= 0) throw new Fault(field, 'impossible');
  return value;
}

function correlation(printed: PrintedFigures): number {
  const r = need(printed, 'r');
  if (r <= -1 || r > mostCorrelated) throw new Fault('r', 'impossible');
  return r;
}

/** With a comparison group SMD; the variance of what is printed by its standard error or its interval. */
function ofEffect(printed: PrintedFigures): Found {
  const yi = need(printed, 'estimate');
  const nComparison = isControlled(printed.design) ? need(printed, 'nComparison') : null;
  given(printed);
  const wrong = contradictionIn({ ...printed, estimate: yi, nComparison });
  if (wrong) throw new Fault(wrong.field, wrong.fault);
  if (printed.se !== undefined) {
    if (printed.se <= 0) throw new Fault('se', 'impossible');
    return { yi, vi: printed.se ** 2, derived: ['variance-of-se'] };
  }
  const [lower, upper] = [need(printed, 'lower'), need(printed, 'upper')];
  const [, half] = effectInterval({ yi: 0, vi: 1 }, alpha);
  return { yi, vi: ((upper - lower) / (2 * half)) ** 2, derived: ['variance-of-interval'] };
}

function ofStatistic(printed: PrintedFigures): Found {
  const t = need(printed, 't');
  const { n } = printed;
  if (isControlled(printed.design)) {
    const other = need(printed, 'nComparison');
    return { ...standardisedDifference(t * Math.sqrt(1 / n + 1 / other), n, other), derived: ['effect-of-t'] };
  }
  const r = correlation(printed);
  return { ...changeByFirstSpread(t * Math.sqrt((2 * (1 - r)) / n), r, n), derived: ['effect-of-t'] };
}

function ofOneGroup(printed: PrintedFigures): Found {
  const [before, after] = [need(printed, 'meanPre'), need(printed, 'meanPost')];
  const sd = spread(printed, 'sdPre');
  const { r, derived, ...rest } = printed.r === undefined ? correlationOfTest(printed) : heldAgainstTest(printed);
  const change = changeByFirstSpread((after - before) / sd, r, printed.n);
  return { ...change, ...rest, derived: ['effect-of-means', ...derived] };
}

type Correlation = Pick<Found, 'derived' | 'derivedR'> & { r: number };

/** The printed correlation, which a printed t has to fit. */
function heldAgainstTest(printed: PrintedFigures): Correlation {
  const r = correlation(printed);
  const { n, sdPost, t } = printed;
  if (t === undefined) return { r, derived: [] };
  const [meanPre, meanPost] = [need(printed, 'meanPre'), need(printed, 'meanPost')];
  if (isOpposed(t, meanPost - meanPre)) throw new Fault('t', 'otherSign');
  const test = { n, meanPre, meanPost, sdPre: spread(printed, 'sdPre'), sdPost, r, t };
  if (!fitsPairedTest(test)) throw new Fault('t', 'otherTest');
  return { r, derived: [] };
}

/** r of the spread of changes that the paired t test implies: s² = s₁² + s₂² − 2 r s₁ s₂, s = |change| √n / |t|. */
function correlationOfTest(printed: PrintedFigures): Correlation {
  if (printed.t === undefined) throw new Fault('r', 'needed');
  const change = need(printed, 'meanPost') - need(printed, 'meanPre');
  const [first, last] = [spread(printed, 'sdPre'), spread(printed, 'sdPost')];
  const ofChange = (Math.abs(change) * Math.sqrt(printed.n)) / Math.abs(printed.t);
  const r = (first ** 2 + last ** 2 - ofChange ** 2) / (2 * first * last);
  if (!(r > -1 && r <= mostCorrelated)) throw new Fault('t', 'impossible');
  if (isOpposed(printed.t, change)) throw new Fault('t', 'otherSign');
  return { r, derived: ['correlation-of-t'], derivedR: r };
}

/** The difference in change when both groups were measured before, else the difference afterwards. */
function ofTwoGroups(printed: PrintedFigures): Found {
  const { n } = printed;
  const other = need(printed, 'nComparison');
  const [after, afterC] = [need(printed, 'meanPost'), need(printed, 'meanPostC')];
  if (printed.meanPre === undefined && printed.meanPreC === undefined) {
    const common = pooledSpread(spread(printed, 'sdPost'), n, spread(printed, 'sdPostC'), other);
    if (isOpposed(printed.t ?? 0, after - afterC)) throw new Fault('t', 'otherSign');
    return { ...standardisedDifference((after - afterC) / common, n, other), derived: ['effect-of-means'] };
  }
  const r = correlation(printed);
  const change = (after - need(printed, 'meanPre')) / spread(printed, 'sdPre');
  const changeC = (afterC - need(printed, 'meanPreC')) / spread(printed, 'sdPreC');
  const effect = controlledDifference(changeByFirstSpread(change, r, n), changeByFirstSpread(changeC, r, other));
  if (isOpposed(printed.t ?? 0, effect.yi)) throw new Fault('t', 'otherSign');
  return { ...effect, derived: ['effect-of-means', 'same-correlation'] };
}
