// Stands in for zero in a denominator, as Lentz's method asks.
const tiny = 1e-300;
const precision = 2.3e-16;
const mostSteps = 10_000_000;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified method of Lentz.
 * Reference: W. J. Lentz (1976); I. J. Thompson and A. R. Barnett (1986).
 */
export function continuedFraction(first: number, a: (j: number) => number, b: (j: number) => number): number {
  let value = first === 0 ? tiny : first;
  let c = value;
  let d = 0;
  for (let j = 1; j < mostSteps; j += 1) {
    const numerator = a(j);
    const denominator = b(j);
    d = denominator + numerator * d;
    d = 1 / (d === 0 ? tiny : d);
    c = denominator + numerator / c;
    if (c === 0) c = tiny;
    const factor = c * d;
    value *= factor;
    // Also when it is no number at all.
    if (!(Math.abs(factor - 1) >= precision)) break;
  }
  return value;
}
