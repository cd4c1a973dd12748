/**
 * Where a function changes sign between `low` and `high`, to within `tolerance`: inverse quadratic or linear steps,
 * halving where those do not help. Step by step the search of R's `uniroot`, so that it ends at the same place.
 * Reference: R. P. Brent, Algorithms for Minimization without Derivatives (1973), chapter 4 (zeroin).
 * @param at is 0 or of the opposite sign at the two ends
 */
export function brentRoot(at: (x: number) => number, low: number, high: number, tolerance: number): number {
  const ends = { low: at(low), high: at(high) };
  if (ends.low === 0) return low;
  let before = { x: low, y: ends.low };
  let best = { x: high, y: ends.high };
  // On the other side of the root than `best`.
  let across = before;
  for (;;) {
    const lastStep = best.x - before.x;
    if (Math.abs(across.y) < Math.abs(best.y)) [before, best, across] = [best, across, best];
    const least = 2 * Number.EPSILON * Math.abs(best.x) + tolerance / 2;
    const half = (across.x - best.x) / 2;
    if (Math.abs(half) <= least || best.y === 0) return best.x;
    const tries = Math.abs(lastStep) >= least && Math.abs(before.y) > Math.abs(best.y);
    const step = (tries && interpolate(before, best, across, least, lastStep)) || half;
    const x = best.x + (Math.abs(step) < least ? Math.sign(step) * least : step);
    before = best;
    best = { x, y: at(x) };
    if (best.y * across.y > 0) across = before;
  }
}

interface Point {
  x: number;
  y: number;
}

/** A step by the line through two points, or the parabola through three; 0 when it would leave what is known. */
function interpolate(before: Point, best: Point, across: Point, least: number, lastStep: number): number {
  const width = across.x - best.x;
  const ratio = best.y / before.y;
  let p = width * ratio;
  let q = 1 - ratio;
  if (before.x !== across.x) {
    const [a, b] = [before.y / across.y, best.y / across.y];
    p = ratio * (width * a * (a - b) - (best.x - before.x) * (b - 1));
    q = (a - 1) * (b - 1) * (ratio - 1);
  }
  if (p > 0) q = -q;
  else p = -p;
  return p < 0.75 * width * q - Math.abs(least * q) / 2 && p < Math.abs((lastStep * q) / 2) ? p / q : 0;
}
