/** A tail probability at u: its logarithm, and the derivative of that logarithm by u. */
export interface LogTail {
  log: number;
  slope: number;
}

const mostSteps = 200;

/**
 * Where a tail probability has the logarithm `target`, by Newton's method on the logarithm.
 *
 * On the scales used here (ln x for the gamma, logit for the beta distribution) a log tail is concave, so Newton
 * arrives from the thin side without overshooting; a step from the other side is held back at `thinnest`.
 * @param thinnest a u that is certainly at or beyond the solution, on the side where the tail is thin
 */
export function invertTail(target: number, tail: (u: number) => LogTail, start: number, thinnest: number): number {
  let u = start;
  let previous = Number.POSITIVE_INFINITY;
  for (let step = 0; step < mostSteps; step += 1) {
    const { log, slope } = tail(u);
    // So far out that the tail is below every number: the bound is the solution.
    if (!Number.isFinite(log) || !Number.isFinite(slope)) return thinnest;
    const move = (target - log) / slope;
    const held = slope > 0 ? Math.max(u + move, thinnest) : Math.min(u + move, thinnest);
    const size = Math.abs(held - u);
    // Nothing gets nearer any more: rounding decides.
    if (size <= 1e-15 * Math.max(1, Math.abs(u)) || (size >= previous && size < 1e-10)) return held;
    previous = size;
    u = held;
  }
  return u;
}
