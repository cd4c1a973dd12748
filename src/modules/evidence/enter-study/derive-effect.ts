import {
  changeByFirstSpread,
  controlledDifference,
  effectInterval,
  pooledSpread,
  standardisedDifference,
} from '../statistics/effect-size';
import { isControlled, type StudyDesign, type StudyEffect } from '../study-record';
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
  | 'interval';

export type DerivedEffect =
  | { ok: true; effect: StudyEffect; derived: Derivation[] }
  | { ok: false; field: FigureField; fault: FigureFault };
export type FigureFault = 'needed' | 'impossible' | Contradiction['fault'];

interface Found {
  yi: number;
  vi: number;
  derived: Derivation[];
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
    const { yi, vi, derived } = find(printed);
    if (!Number.isFinite(yi) || !Number.isFinite(vi) || vi <= 0) throw new Fault('figures', 'impossible');
    const sign = printed.betterIs === 'higher' ? -1 : 1;
    const metric = isControlled(printed.design) ? 'SMD' : 'SMCR';
    const [lower, upper] = given(printed) ?? effectInterval({ yi, vi }, alpha);
    const [least, most] = sign === 1 ? [lower, upper] : [-upper, -lower];
    const effect = { metric, estimate: sign * yi || 0, variance: vi, lower: least || 0, upper: most || 0 } as const;
    return { ok: true, effect, derived: given(printed) ? derived : [...derived, 'interval'] };
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
  const { r, derived } =
    printed.r === undefined ? correlationOfTest(printed) : { r: correlation(printed), derived: [] };
  return { ...changeByFirstSpread((after - before) / sd, r, printed.n), derived: ['effect-of-means', ...derived] };
}

/** r of the spread of changes that the paired t test implies: s² = s₁² + s₂² − 2 r s₁ s₂, s = |change| √n / |t|. */
function correlationOfTest(printed: PrintedFigures): { r: number; derived: Derivation[] } {
  if (printed.t === undefined) throw new Fault('r', 'needed');
  const change = need(printed, 'meanPost') - need(printed, 'meanPre');
  const [first, last] = [spread(printed, 'sdPre'), spread(printed, 'sdPost')];
  const ofChange = (Math.abs(change) * Math.sqrt(printed.n)) / Math.abs(printed.t);
  const r = (first ** 2 + last ** 2 - ofChange ** 2) / (2 * first * last);
  if (!(r > -1 && r <= mostCorrelated)) throw new Fault('t', 'impossible');
  return { r, derived: ['correlation-of-t'] };
}

/** The difference in change when both groups were measured before, else the difference afterwards. */
function ofTwoGroups(printed: PrintedFigures): Found {
  const { n } = printed;
  const other = need(printed, 'nComparison');
  const [after, afterC] = [need(printed, 'meanPost'), need(printed, 'meanPostC')];
  if (printed.meanPre === undefined && printed.meanPreC === undefined) {
    const common = pooledSpread(spread(printed, 'sdPost'), n, spread(printed, 'sdPostC'), other);
    return { ...standardisedDifference((after - afterC) / common, n, other), derived: ['effect-of-means'] };
  }
  const r = correlation(printed);
  const change = (after - need(printed, 'meanPre')) / spread(printed, 'sdPre');
  const changeC = (afterC - need(printed, 'meanPreC')) / spread(printed, 'sdPreC');
  const effect = controlledDifference(changeByFirstSpread(change, r, n), changeByFirstSpread(changeC, r, other));
  return { ...effect, derived: ['effect-of-means', 'same-correlation'] };
}
