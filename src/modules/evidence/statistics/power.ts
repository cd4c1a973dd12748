import { noncentralTUpper } from './noncentral-t';
import { tQuantile } from './tails';

/** One group measured twice, or a group and a comparison group of the same size. */
export type PowerDesign = 'paired' | 'two-groups';

export interface PowerOptions {
  /** How often an effect that is there is found: 0.8 unless told. */
  power?: number;
  /** How often an effect is found that is not there, in either direction: 0.05 unless told. */
  alpha?: number;
  /**
   * Between what the same person answers before and after, ≥ 0 and < 1. When given, the effect is in spreads of scores
   * before: changes then spread √(2(1−r)) times as much, and two groups are compared with scores before taken into
   * account (analysis of covariance: √(1−r²), one degree of freedom less).
   * Reference: G. F. Borm, J. Fransen and W. A. J. G. Lemmens, J. Clin. Epidemiol. 60 (2007) 1234-1238.
   */
  correlation?: number;
}

const mostPeople = 2 ** 40;
const largestEffect = 2 ** 20;

/**
 * How many people (in all, after drop-outs) are needed to find an effect; Infinity for an effect of 0. Exact, by the
 * noncentral t distribution. Reference: J. Cohen, Statistical Power Analysis (1988), chapter 2.
 * @param effect in spreads of what is compared: of changes for a group measured twice, of scores for two groups;
 * its sign does not matter
 */
export function peopleNeeded(design: PowerDesign, effect: number, options: PowerOptions = {}): number {
  const { power = 0.8 } = options;
  const step = design === 'paired' ? 1 : 2;
  const enough = (units: number) => powerOf(design, effect, units * step, options) >= power;
  let units = 2;
  while (!enough(units)) {
    units *= 2;
    if (units > mostPeople) return Number.POSITIVE_INFINITY;
  }
  let tooFew = units === 2 ? 1 : units / 2;
  while (units - tooFew > 1) {
    const middle = Math.floor((units + tooFew) / 2);
    if (enough(middle)) units = middle;
    else tooFew = middle;
  }
  return units * step;
}

/** The least effect that `people` (in all, ≥ 4) find, in the unit of `peopleNeeded`. */
export function detectableEffect(design: PowerDesign, people: number, options: PowerOptions = {}): number {
  const { power = 0.8 } = options;
  const found = (effect: number) => powerOf(design, effect, people, options) >= power;
  let high = 1;
  while (!found(high) && high < largestEffect) high *= 2;
  let low = 0;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (found(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** How often `people` (in all, ≥ 4) find an effect of this size, by a two-sided t test. */
export function powerOf(design: PowerDesign, effect: number, people: number, options: PowerOptions = {}): number {
  const { alpha = 0.05, correlation } = options;
  const df = people - (design === 'paired' ? 1 : correlation === undefined ? 2 : 3);
  if (df < 1) return 0;
  const critical = -tQuantile(alpha / 2, df);
  const delta = Math.abs(effect) * sharpness(design, people, correlation);
  return noncentralTUpper(critical, df, delta) + noncentralTUpper(critical, df, -delta);
}

/** What an effect is multiplied with to become the noncentrality of t. */
function sharpness(design: PowerDesign, people: number, r: number | undefined): number {
  if (design === 'paired') return Math.sqrt(people / (r === undefined ? 1 : 2 * (1 - r)));
  const smaller = Math.floor(people / 2);
  const variance = people / (smaller * (people - smaller));
  return 1 / Math.sqrt(variance * (r === undefined ? 1 : 1 - r * r));
}
