/**
 * The coarsest step of 1, 2 or 5 × 10ᵏ that is at most half a standard error: what is rounded to it is shown no finer
 * than it is known, and rounding adds at most 1/48 (2%) to its variance.
 * Never finer than `least`, however many people there are.
 * Reference: T. J. Cole, Too many digits, Arch. Dis. Child. 100 (2015) 608-609.
 */
export function stepFor(se: number, least = 0.01): number {
  const half = se / 2;
  if (!(half > least)) return least;
  const power = 10 ** Math.floor(Math.log10(half));
  const lead = [5, 2].find((each) => each * power <= half) ?? 1;
  return Math.max(lead * power, least);
}

/** The step that is one coarser. */
export const nextStep = (step: number): number =>
  [2, 2.5]
    .map((times) => step * times)
    .find((coarser) => Math.abs(stepFor(2 * coarser * (1 + 1e-9), 0) - coarser) < coarser / 10) ?? step;

/** A sum, so that nothing becomes −0; without what binary fractions leave. */
export const roundTo = (value: number, step: number): number =>
  0 + Number((Math.round(value / step) * step).toPrecision(12));

/** No finer than its standard error allows. */
export const roundBy = (value: number, se: number): number => roundTo(value, stepFor(se));

/** A chance, by the bounds that are read as steps of certainty. */
export const chances = ['< 0.001', '< 0.01', '< 0.05', '≥ 0.05'] as const;
export type Chance = (typeof chances)[number];

export function chanceOf(p: number): Chance {
  if (p < 0.001) return '< 0.001';
  if (p < 0.01) return '< 0.01';
  return p < 0.05 ? '< 0.05' : '≥ 0.05';
}
