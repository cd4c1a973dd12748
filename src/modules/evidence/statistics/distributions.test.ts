import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../test/reference/meta-analysis/distributions.json';
import { betaLower, betaQuantile } from './beta-distribution';
import { hedgesJ } from './effect-size';
import { chiSquaredLower, chiSquaredQuantile, chiSquaredUpper, chiSquaredUpperQuantile } from './gamma-distribution';
import { normalQuantile } from './normal-quantile';
import { fQuantile, fUpper, normalTwoSided, normalUpper, tQuantile, tTwoSided, tUpper } from './tails';

const { norm, t, chisq, beta, f, upper_tail, hedges_J_exact } = reference.dists;

/** How far apart, of the larger. */
const apart = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));
const farthest = (found: number[], expected: number[]) =>
  Math.max(...found.map((each, i) => apart(each, expected[i] ?? Number.NaN)));

describe('agreement with R 4.5 to 1e-12', () => {
  it('of quantiles of normal, t, chi-squared and beta', () => {
    expect(farthest(norm.p.map(normalQuantile), norm.q)).toBeLessThan(1e-12);
    for (const { df, p, q } of t)
      expect(
        farthest(
          p.map((each) => tQuantile(each, df)),
          q,
        ),
        `t ${df}`,
      ).toBeLessThan(1e-12);
    for (const { df, p, q } of chisq)
      expect(
        farthest(
          p.map((each) => chiSquaredQuantile(each, df)),
          q,
        ),
        `χ² ${df}`,
      ).toBeLessThan(1e-12);
    for (const { a, b, p, q } of beta)
      expect(
        farthest(
          p.map((each) => betaQuantile(each, a, b).x),
          q,
        ),
        `beta ${a} ${b}`,
      ).toBeLessThan(1e-12);
  });

  // R takes an F quantile from 1/x − 1, so what is next to 0 has the digits of 1 there: compared by difference.
  it('of quantiles of F', () => {
    for (const { df1, df2, p, q } of f)
      p.forEach((each, i) => {
        const expected = q[i] ?? Number.NaN;
        expect(Math.abs(fQuantile(each, df1, df2) - expected)).toBeLessThan(1e-12 * Math.max(1, expected) + 1e-14);
      });
  });

  it('of upper tails down to 1e-198, and of the exact correction of Hedges', () => {
    expect(
      farthest(
        upper_tail.t.x.map((x) => tUpper(x, upper_tail.t.df)),
        upper_tail.t.p,
      ),
    ).toBeLessThan(1e-12);
    expect(farthest(upper_tail.z.x.map(normalUpper), upper_tail.z.p)).toBeLessThan(1e-12);
    const chi = upper_tail.chisq;
    expect(
      farthest(
        chi.x.map((x) => chiSquaredUpper(x, chi.df)),
        chi.p,
      ),
    ).toBeLessThan(1e-12);
    expect(farthest(hedges_J_exact.df.map(hedgesJ), hedges_J_exact.J)).toBeLessThan(1e-12);
  });
});

// Computed with 60 digits (mpmath): the ends where libraries lose their digits.
it('holds in the far tails and for very large and small degrees of freedom', () => {
  expect(apart(normalUpper(37), 5.725571222524577e-300)).toBeLessThan(1e-12);
  expect(apart(tTwoSided(37, 1e6), 1.8299730861802262e-299)).toBeLessThan(1e-12);
  expect(apart(tTwoSided(1.96, 1e8), 0.04999579306932811)).toBeLessThan(1e-12);
  expect(apart(tTwoSided(1e6, 0.3), 0.011078426345025878)).toBeLessThan(1e-12);
  expect(apart(chiSquaredUpper(1200, 12), 1.7318650006731927e-249)).toBeLessThan(1e-12);
  expect(apart(chiSquaredLower(99.9, 999), 1.082192845073102e-306)).toBeLessThan(1e-12);
  expect(apart(fUpper(50, 3, 1e4), 4.5649950875200375e-32)).toBeLessThan(1e-12);
});

const probability = fc.oneof(
  fc.double({ min: 1e-300, max: 0.5, noNaN: true }),
  fc.double({ min: 0.5, max: 1 - 1e-9, noNaN: true }),
  fc.integer({ min: 1, max: 300 }).map((power) => 10 ** -power),
);
// Below 2 the quantile of the smallest p is beyond every number.
const freedom = fc.double({ min: 2, max: 1e6, noNaN: true });

describe('a tail at its quantile', () => {
  it('is the probability again, for every probability and degrees of freedom', () => {
    fc.assert(
      fc.property(probability, freedom, (p, df) => {
        expect(apart(normalUpper(-normalQuantile(p)), p)).toBeLessThan(1e-11);
        expect(apart(tUpper(-tQuantile(p, df), df), p)).toBeLessThan(1e-9);
        expect(apart(chiSquaredLower(chiSquaredQuantile(p, df), df), p)).toBeLessThan(1e-9);
        expect(apart(chiSquaredUpper(chiSquaredUpperQuantile(p, df), df), p)).toBeLessThan(1e-9);
      }),
    );
  });

  it('falls as one goes out, from 1 to 0', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        freedom,
        (x, more, df) => {
          expect(normalTwoSided(x + more)).toBeLessThanOrEqual(normalTwoSided(x));
          expect(tTwoSided(x + more, df)).toBeLessThanOrEqual(tTwoSided(x, df) * (1 + 1e-12));
          expect(chiSquaredUpper(x + more, df)).toBeLessThanOrEqual(chiSquaredUpper(x, df) * (1 + 1e-12));
          expect(fUpper(x + more, 3, df)).toBeLessThanOrEqual(fUpper(x, 3, df) * (1 + 1e-12));
        },
      ),
    );
    for (const tail of [normalTwoSided(0), tTwoSided(0, 3), chiSquaredUpper(0, 3), fUpper(0, 2, 3)])
      expect(tail).toBe(1);
    const infinity = Number.POSITIVE_INFINITY;
    for (const tail of [normalTwoSided(infinity), tTwoSided(infinity, 3), chiSquaredUpper(infinity, 3)])
      expect(tail).toBe(0);
  });

  it('and the tail on the other side are 1 together', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), freedom, freedom, (x, a, b) => {
        const y = 1 - x;
        expect(betaLower({ x, y }, a, b) + betaLower({ x: y, y: x }, b, a)).toBeCloseTo(1, 11);
      }),
    );
  });
});
