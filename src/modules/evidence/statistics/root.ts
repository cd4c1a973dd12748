/** A function and its derivative at one place. */
export interface ValueAndSlope {
  value: number;
  slope: number;
}

const mostSteps = 300;
// Newton's steps square their error: after one this small about 1e-12 is left.
const smallStep = 1e-6;

/**
 * Where a function that is positive at 0 and negative far out becomes 0: Newton's method from `start` > 0, kept
 * within what is known to hold the root by halving, or doubling while there is no upper end yet.
 * Reference: W. H. Press and others, Numerical Recipes, 9.4 (safeguarded Newton).
 */
export function positiveRoot(at: (x: number) => ValueAndSlope, start: number): number {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = start;
  for (let step = 0; step < mostSteps; step += 1) {
    const { value, slope } = at(x);
    if (value === 0) return x;
    if (value > 0) low = x;
    else high = x;
    const next = x - value / slope;
    const inside = next > low && next < high;
    if (inside && Math.abs(next - x) <= smallStep * x) return next;
    if (high < Number.POSITIVE_INFINITY && high - low <= Number.EPSILON * high) return x;
    x = inside ? next : high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
  }
  return x;
}
