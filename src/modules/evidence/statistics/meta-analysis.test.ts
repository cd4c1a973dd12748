import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bcg from '../../../../test/reference/meta-analysis/dat_bcg.json';
import stroke from '../../../../test/reference/meta-analysis/dat_normand1999_MD.json';
import { makeEffects } from './effects';
import type { PoolingOptions } from './estimate';
import { chiSquaredQuantile } from './gamma-distribution';
import { analyse, type Pooled, pool } from './meta-analysis';
import { poolMean } from './sensitivity';
import { poolingMethods, qProfile } from './tau-squared';
import { fitWeighted } from './weighted-fit';

const apart = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));
const options = (more: Partial<PoolingOptions> = {}): PoolingOptions => ({
  method: 'REML',
  test: 'hk',
  alpha: 0.05,
  ...more,
});
const everything = (yi: number[], vi: number[], more: Partial<PoolingOptions> = {}) =>
  analyse(yi, vi, { ...options(more), leaveOut: true });

interface Fit {
  b: number;
  se: number;
  stat: number;
  pval: number;
  ci_lb: number;
  ci_ub: number;
  tau2: number;
  I2: number;
  H2: number;
  QE: number;
  QEp: number;
  QM: number;
  QMp: number;
  pred?: { pi_lb: number; pi_ub: number };
  pi_hts?: { lb: number; ub: number };
}
/** What both give, with its name. */
function pairsOf(found: Pooled, fit: Fit): [string, number, number][] {
  const pairs: [string, number | undefined, number | undefined][] = [
    ['b', found.b[0], fit.b],
    ['se', found.se[0], fit.se],
    ['stat', found.stat[0], fit.stat],
    ['pval', found.pval[0], fit.pval],
    ['ciLb', found.ciLb[0], fit.ci_lb],
    ['ciUb', found.ciUb[0], fit.ci_ub],
    ['tau2', found.tau2, fit.tau2],
    ['I2', found.I2, fit.I2],
    ['H2', found.H2, fit.H2],
    ['Q', found.Q, fit.QE],
    ['Qp', found.Qp, fit.QEp],
    ['QM', found.QM, fit.QM],
    ['QMp', found.QMp, fit.QMp],
  ];
  if (fit.pred) pairs.push(['piLb', found.pi[0], fit.pred.pi_lb], ['piUb', found.pi[1], fit.pred.pi_ub]);
  if (fit.pi_hts)
    pairs.push(['rileyLb', found.piRiley[0], fit.pi_hts.lb], ['rileyUb', found.piRiley[1], fit.pi_hts.ub]);
  return pairs.map(([name, ours = Number.NaN, theirs = Number.NaN]) => [name, ours, theirs]);
}
const endings = { z: '', hk: '_HK', 'hk-truncated': '_HK_adhoc_trunc' } as const;

describe.each([bcg, stroke])('$dataset, beside metafor 4.8.0', ({ inputs, outputs }) => {
  const { yi, vi } = inputs;
  const fits = (['FE', 'DL', 'REML'] as const).flatMap((method) =>
    (['z', 'hk', 'hk-truncated'] as const).flatMap((test) => {
      const fit = (outputs as Record<string, unknown>)[`${method}${endings[test]}`] as Fit | undefined;
      return fit ? [{ method, test, fit }] : [];
    }),
  );

  it.each(fits)('agrees to 1e-8 for $method with $test', ({ method, test, fit }) => {
    const found = pool(yi, vi, options({ method, test }));
    for (const [name, ours, theirs] of pairsOf(found, fit)) expect(apart(ours, theirs), name).toBeLessThan(1e-8);
  });

  it.each(['z', 'hk', 'hk-truncated'] as const)('agrees to 1e-8 for PM with %s, searched as metafor does', (test) => {
    const fit = (outputs as Record<string, unknown>)[`PM${endings[test]}`] as Fit;
    const found = pool(yi, vi, options({ method: 'PM', test, search: 'as-metafor' }));
    for (const [name, ours, theirs] of pairsOf(found, fit)) expect(apart(ours, theirs), name).toBeLessThan(1e-8);
  });

  it('agrees to 1e-8 for the Q-profile interval, searched as metafor does', () => {
    const [, lower, upper] = outputs.REML_confint_Qprofile.values[0] ?? [];
    const [low, high] = pool(yi, vi, options({ search: 'as-metafor' })).tau2Ci;
    expect(apart(low, lower ?? Number.NaN)).toBeLessThan(1e-8);
    expect(apart(high, upper ?? Number.NaN)).toBeLessThan(1e-8);
  });

  it('finds the variance of Paule and Mandel exactly: that of empirical Bayes, the same by another equation', () => {
    expect(apart(pool(yi, vi, options({ method: 'PM' })).tau2, outputs.EB.tau2)).toBeLessThan(1e-8);
    expect(apart(pool(yi, vi, options({ method: 'PM' })).tau2, outputs.PM.tau2)).toBeLessThan(1.3e-4);
  });

  it('finds the Q-profile interval exactly: Q there is the quantile of χ²', () => {
    const effects = makeEffects(yi, vi);
    const [, lower, upper] = outputs.REML_confint_Qprofile.values[0] ?? [];
    const [low, high] = qProfile(effects, 0.05);
    const df = yi.length - 1;
    expect(apart(fitWeighted(effects, low).yPy, chiSquaredQuantile(0.975, df))).toBeLessThan(1e-12);
    expect(apart(fitWeighted(effects, high).yPy, chiSquaredQuantile(0.025, df))).toBeLessThan(1e-12);
    expect(apart(low, lower ?? Number.NaN)).toBeLessThan(3e-4);
    expect(apart(high, upper ?? Number.NaN)).toBeLessThan(3e-4);
  });

  it('agrees on the test of Egger and on leaving each study out', () => {
    const found = everything(yi, vi, { test: 'z' });
    expect(apart(found.egger?.stat ?? 0, outputs.egger_lm_classic.t)).toBeLessThan(1e-8);
    expect(apart(found.egger?.pval ?? 0, outputs.egger_lm_classic.p)).toBeLessThan(1e-8);
    const without = outputs.influence['tau2.del'];
    found.leaveOneOut.forEach(({ tau2 }, i) => {
      expect(apart(tau2, without[i] ?? Number.NaN)).toBeLessThan(1e-8);
    });
  });
});

const study = fc.record({
  y: fc.double({ min: -3, max: 3, noNaN: true }),
  v: fc.double({ min: 0.01, max: 1, noNaN: true }),
});
const studies = (least: number) => fc.array(study, { minLength: least, maxLength: 12 });
const split = (list: { y: number; v: number }[]) => [list.map(({ y }) => y), list.map(({ v }) => v)] as const;
const method = fc.constantFrom(...poolingMethods);
const near = (a: number, b: number, scale = 1) =>
  expect(Math.abs(a - b)).toBeLessThan(1e-7 * Math.max(scale, Math.abs(b)));

describe('for all effects', () => {
  it('the order of studies does not matter, and the unit only scales', () => {
    fc.assert(
      fc.property(studies(3), method, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, each, unit) => {
        const plain = pool(...split(list), options({ method: each }));
        const turned = pool(...split(list.toReversed()), options({ method: each }));
        const scaled = pool(
          ...split(list.map(({ y, v }) => ({ y: y * unit, v: v * unit * unit }))),
          options({ method: each }),
        );
        near(turned.b[0] ?? 0, plain.b[0] ?? 0);
        near(turned.tau2, plain.tau2);
        near((scaled.b[0] ?? 0) / unit, plain.b[0] ?? 0);
        near(scaled.tau2 / unit / unit, plain.tau2);
        near(scaled.I2, plain.I2);
      }),
    );
  });

  it('leaving one out is pooling the others', () => {
    fc.assert(
      fc.property(studies(3), method, (list, each) => {
        const [yi, vi] = split(list);
        everything(yi, vi, { method: each }).leaveOneOut.forEach((left, i) => {
          const again = pool(yi.toSpliced(i, 1), vi.toSpliced(i, 1), options({ method: each }));
          near(left.b, again.b[0] ?? 0);
          near(left.tau2, again.tau2);
          near(left.ciUb - left.ciLb, (again.ciUb[0] ?? 0) - (again.ciLb[0] ?? 0));
        });
      }),
      { numRuns: 50 },
    );
  });

  it('without variance between studies a random model is the fixed one, and the truncated interval is never narrower', () => {
    fc.assert(
      fc.property(studies(2), (list) => {
        const [yi, vi] = split(list);
        const fixed = pool(yi, vi, options({ method: 'FE', test: 'z' }));
        const random = pool(yi, vi, options({ test: 'z' }));
        if (random.tau2 === 0) expect(random.b).toEqual(fixed.b);
        expect(random.se[0]).toBeGreaterThanOrEqual(fixed.se[0] ?? 0);
        const truncated = pool(yi, vi, options({ test: 'hk-truncated' }));
        expect(truncated.se[0]).toBeGreaterThanOrEqual(random.se[0] ?? 0);
      }),
    );
  });

  it('the last of the cumulative means is the mean', () => {
    const [yi, vi] = [bcg.inputs.yi, bcg.inputs.vi];
    const all = yi.map((_, i) => poolMean(yi.slice(0, i + 1), vi.slice(0, i + 1), options()));
    expect(all.length).toBe(yi.length);
    near(all.at(-1)?.b ?? 0, pool(yi, vi, options()).b[0] ?? 0);
    near(all[0]?.b ?? 0, yi[0] ?? 0);
  });
});

describe('at the edges', () => {
  it('one study is itself: tested by z, nothing between studies', () => {
    const found = everything([0.5], [0.04]);
    expect(found).toMatchObject({ k: 1, b: [0.5], tau2: 0, Q: 0, Qp: 1, I2: 0, H2: 1, egger: null, leaveOneOut: [] });
    near(found.se[0] ?? 0, 0.2);
    near(found.ciUb[0] ?? 0, 0.5 + 0.2 * 1.959963984540054);
    expect(found.tau2Ci).toEqual([Number.NaN, Number.NaN]);
    expect(found.piRiley).toEqual([Number.NaN, Number.NaN]);
  });

  it('two and three studies have what k allows', () => {
    const two = everything([0.1, 0.9], [0.04, 0.09]);
    expect(two.egger).toBeNull();
    expect(two.piRiley[0]).toBeNaN();
    expect(two.leaveOneOut.map(({ b }) => b)).toEqual([0.9, 0.1]);
    const three = everything([0.1, 0.9, 0.3], [0.04, 0.09, 0.05]);
    expect(three.egger).not.toBeNull();
    expect(three.piRiley[1]).toBeGreaterThan(three.pi[1]);
  });

  it('equal effects leave no residual at all', () => {
    const found = everything([0.3, 0.3, 0.3, 0.3], [0.1, 0.2, 0.3, 0.7]);
    expect(found).toMatchObject({ b: [0.3], se: [0], tau2: 0, Q: 0, pval: [0], ciLb: [0.3], ciUb: [0.3], egger: null });
    expect(found.QM).toBeNaN();
  });

  it('effects that a moderator explains wholly are more than chance; of an intercept of 0 there is nothing to test', () => {
    for (const moderator of [
      [1, 2, 3],
      [10, 20, 30],
    ]) {
      const found = pool([0.1, 0.2, 0.3], [0.01, 0.02, 0.03], options(), [moderator]);
      expect(found).toMatchObject({ se: [0, 0], stat: [Number.NaN, Infinity], pval: [Number.NaN, 0] });
    }
    expect(pool([0, 0, 0], [0.01, 0.02, 0.03], options())).toMatchObject({
      se: [0],
      stat: [Number.NaN],
      pval: [Number.NaN],
    });
  });

  it.each([1e-12, 1e12])('variances of %d scale like all others', (size) => {
    const root = Math.sqrt(size);
    for (const each of poolingMethods) {
      const plain = pool([0.1, 0.9, 0.3, 2], [0.04, 0.09, 0.05, 0.3], options({ method: each }));
      const scaled = pool(
        [0.1, 0.9, 0.3, 2].map((y) => y * root),
        [0.04, 0.09, 0.05, 0.3].map((v) => v * size),
        options({ method: each }),
      );
      expect(apart((scaled.b[0] ?? 0) / root, plain.b[0] ?? 0)).toBeLessThan(1e-12);
      expect(apart(scaled.tau2 / size, plain.tau2)).toBeLessThan(1e-10);
      expect(apart(scaled.pval[0] ?? 0, plain.pval[0] ?? 1)).toBeLessThan(1e-10);
    }
  });

  it('a study a million million times as precise as the others decides, and the others still count among themselves', () => {
    const found = pool([0.5, 0.1, 0.9], [1e-12, 1, 1e12], options({ method: 'FE', test: 'z' }));
    near(found.b[0] ?? 0, 0.5);
    expect(apart(found.Q, 0.16 + 0.16e-12)).toBeLessThan(1e-11);
    expect(apart(found.H2, found.Q / 2)).toBeLessThan(1e-14);
  });

  it('a p far out is a number, not 0', () => {
    expect(apart(pool([37], [1], options({ test: 'z' })).pval[0] ?? 0, 2 * 5.725571222524577e-300)).toBeLessThan(1e-12);
  });
});

describe('with moderators', () => {
  const yi = bcg.inputs.yi;
  const vi = bcg.inputs.vi;
  const latitude = bcg.inputs.ablat;

  it('agrees with the published mixed-effects model of the BCG trials', () => {
    // W. Viechtbauer, J. Stat. Softw. 36(3) (2010), section 4.2: REML, absolute latitude, which
    // was searched to 1e-5.
    const found = pool(yi, vi, options({ test: 'z' }), [latitude]);
    expect(found.b[0]).toBeCloseTo(0.2515, 4);
    expect(found.b[1]).toBeCloseTo(-0.0291, 4);
    expect(found.se[0]).toBeCloseTo(0.2491, 4);
    expect(found.se[1]).toBeCloseTo(0.0072, 4);
    expect(found.tau2).toBeCloseTo(0.0764, 3);
    expect(found.Q).toBeCloseTo(30.7331, 4);
    expect(found.QM).toBeCloseTo(16.357, 1);
    expect(found.I2).toBeCloseTo(68.39, 1);
  });

  it('a moderator of 0 and 1 alone is two groups apart, and its unit does not matter', () => {
    const group = yi.map((_, i) => i % 2);
    const fixed = pool(yi, vi, options({ method: 'FE', test: 'z' }), [group]);
    const of = (which: number) =>
      pool(
        yi.filter((_, i) => i % 2 === which),
        vi.filter((_, i) => i % 2 === which),
        options({ method: 'FE', test: 'z' }),
      ).b[0] ?? 0;
    near(fixed.b[0] ?? 0, of(0));
    near(fixed.b[1] ?? 0, of(1) - of(0));
    const [inYears, inDays] = [1, 365.25].map((unit) =>
      pool(yi, vi, options(), [latitude.map((each) => each * unit), group]),
    );
    near(inDays?.QM ?? 0, inYears?.QM ?? 1);
    near(inDays?.tau2 ?? 0, inYears?.tau2 ?? 1);
  });
});
