import { expect, it } from 'vitest';
import reference from '../../../../test/reference/measurement/prepost_djg6_reference.json';
import { changeByFirstSpread, changeByOwnSpread, controlledDifference, hedgesJ, spreadOfChange } from './effect-size';
import { pool } from './meta-analysis';

const apart = (a: number, b: number) => Math.abs(a - b) / Math.abs(b);
const { per_municipality, meta } = reference;

it('the changes of twelve municipalities are those of escalc', () => {
  per_municipality.forEach(({ n, m_pre, m_post, sd_pre, sd_post, r }, i) => {
    const own = changeByOwnSpread((m_post - m_pre) / spreadOfChange(sd_pre, sd_post, r), n);
    const first = changeByFirstSpread((m_post - m_pre) / sd_pre, r, n);
    expect(apart(own.yi, meta.SMCC.yi[i] ?? 0)).toBeLessThan(1e-8);
    expect(apart(own.vi, meta.SMCC.vi[i] ?? 0)).toBeLessThan(1e-8);
    expect(apart(first.yi, meta.SMCR.yi[i] ?? 0)).toBeLessThan(1e-8);
    expect(apart(first.vi, meta.SMCR.vi[i] ?? 0)).toBeLessThan(1e-8);
  });
});

it.each(['SMCC', 'SMCR', 'SMCRP', 'MC'] as const)('pooled as %s they are those of metafor', (name) => {
  const expected = meta[name];
  const found = pool(expected.yi, expected.vi, { method: 'REML', test: 'hk', alpha: 0.05 });
  // Where the variance is 0 metafor stops next to it.
  expect(Math.abs(found.tau2 - expected.tau2)).toBeLessThan(1e-8);
  for (const [ours, theirs] of [
    [found.b[0], expected.est],
    [found.se[0], expected.se],
    [found.ciLb[0], expected.ci[0]],
    [found.Q, expected.Q],
    [found.Qp, expected.Qp],
    [found.pi[1], expected.pi[1]],
  ] as const)
    expect(apart(ours ?? 0, theirs ?? 0)).toBeLessThan(1e-6);
});

it('the correction nears 1 − 3/(4m − 1), and loses nothing for large groups', () => {
  expect(apart(hedgesJ(1e6), 1 - 3 / (4e6 - 1))).toBeLessThan(1e-12);
  expect(hedgesJ(1e15)).toBeCloseTo(1, 14);
});

it('a difference in change has the variances of both', () => {
  const group = changeByOwnSpread(-0.5, 20);
  expect(controlledDifference(group, group)).toEqual({ yi: 0, vi: 2 * group.vi });
});
