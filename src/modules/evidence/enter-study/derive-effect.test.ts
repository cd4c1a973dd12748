import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeByFirstSpread, controlledDifference, standardisedDifference } from '../statistics/effect-size';
import { tQuantile } from '../statistics/tails';
import { deriveEffect, type PrintedFigures } from './derive-effect';

const base: PrintedFigures = { figures: 'means', design: 'before-after', n: 24, betterIs: 'lower' };
const means: PrintedFigures = { ...base, meanPre: 3.9, meanPost: 3.1, sdPre: 1.8, sdPost: 1.9, r: 0.5 };

describe('an effect out of what a report prints', () => {
  it('of means, spread and correlation: SMCR with its exact correction, and says that it was derived', () => {
    const found = deriveEffect(means);
    expect(found).toMatchObject({ ok: true, derived: ['effect-of-means', 'interval'] });
    // −0.8 / 1.8 × J(23), 2 (1 − r) / n + g² / 2n
    if (!found.ok) throw new Error('Not ok');
    expect(found.effect.estimate).toBeCloseTo(-0.4298, 3);
    expect(found.effect.variance).toBeCloseTo(1 / 24 + 0.4298 ** 2 / 48, 4);
  });

  it('of means and a paired t test: the correlation follows from both', () => {
    const ofChange = Math.sqrt(1.8 ** 2 + 1.9 ** 2 - 1.8 * 1.9);
    const t = (-0.8 * Math.sqrt(24)) / ofChange;
    const found = deriveEffect({ ...means, r: undefined, t });
    const direct = deriveEffect(means);
    expect(found).toMatchObject({ ok: true, derived: ['effect-of-means', 'correlation-of-t', 'interval'] });
    if (found.ok && direct.ok) expect(found.effect.variance).toBeCloseTo(direct.effect.variance, 12);
  });

  it('turns around where higher is better, interval and all', () => {
    const found = deriveEffect({
      ...base,
      figures: 'effect',
      betterIs: 'higher',
      estimate: 0.4,
      lower: 0.1,
      upper: 0.7,
    });
    expect(found).toMatchObject({ ok: true, effect: { estimate: -0.4, lower: -0.7, upper: -0.1 } });
  });

  it('of two groups: the difference afterwards, or how much more the one changed', () => {
    const groups: PrintedFigures = { ...base, design: 'controlled', nComparison: 30, meanPost: 3, meanPostC: 4 };
    const after = deriveEffect({ ...groups, sdPost: 2, sdPostC: 2 });
    expect(after).toMatchObject({ ok: true, effect: { metric: 'SMD', estimate: expect.closeTo(-0.492, 2) } });
    const change = deriveEffect({ ...groups, meanPre: 4, sdPre: 2, meanPreC: 4, sdPreC: 2, r: 0.6 });
    expect(change).toMatchObject({ ok: true, derived: ['effect-of-means', 'same-correlation', 'interval'] });
  });

  it.each([
    [{ ...means, r: undefined }, 'r', 'needed'],
    [{ ...means, r: 1 }, 'r', 'impossible'],
    [{ ...means, sdPre: 0 }, 'sdPre', 'impossible'],
    [{ ...means, meanPost: undefined }, 'meanPost', 'needed'],
    [{ ...means, r: undefined, t: 0.01 }, 't', 'impossible'],
    [{ ...base, figures: 't' as const }, 't', 'needed'],
    [{ ...base, figures: 't' as const, t: 2 }, 'r', 'needed'],
    [{ ...base, figures: 'effect' as const, estimate: -0.3 }, 'lower', 'needed'],
    [{ ...base, figures: 'effect' as const, estimate: -0.3, se: 0 }, 'se', 'impossible'],
    [{ ...base, figures: 'effect' as const, estimate: -0.3, lower: 0, upper: 1 }, 'lower', 'impossible'],
  ])('names what is missing or cannot be (%#)', (printed, field, fault) => {
    expect(deriveEffect(printed)).toEqual({ ok: false, field, fault });
  });
});

describe('printed figures that contradict each other', () => {
  const one: PrintedFigures = { ...base, figures: 'effect' };
  const two: PrintedFigures = { ...one, design: 'controlled', n: 10, nComparison: 10 };

  it.each([
    [{ ...two, estimate: -0.1, se: 0.5, lower: -0.2, upper: -0.05 }, 'se', 'otherWidth'],
    [{ ...one, estimate: -0.4, se: 0.05, lower: -0.7, upper: -0.1 }, 'se', 'otherWidth'],
    [{ ...two, estimate: -0.3, lower: -0.31, upper: -0.29 }, 'lower', 'tooSure'],
    [{ ...two, estimate: -0.3, se: 0.1 }, 'se', 'tooSure'],
    [{ ...one, estimate: -0.3, se: 0.01 }, 'se', 'tooSure'],
    [{ ...two, estimate: -0.3, lower: -3, upper: -0.29 }, 'lower', 'askew'],
    [{ ...one, estimate: -0.3, lower: -0.35, upper: 0.5 }, 'lower', 'askew'],
    [{ ...means, r: 0.999 }, 'r', 'impossible'],
  ])('are refused, by the field (%#)', (printed, field, fault) => {
    expect(deriveEffect(printed)).toEqual({ ok: false, field, fault });
  });

  it('are told from rounding, for an interval by z or by t', () => {
    const people = fc.integer({ min: 10, max: 2000 });
    const d = fc.double({ min: -2, max: 2, noNaN: true });
    const r = fc.double({ min: -0.9, max: 0.99, noNaN: true });
    const modest = fc.double({ min: -0.9, max: 0.9, noNaN: true });
    const oneGroup = fc.record({ d, r, n: people }).map(({ d, r, n }) => ({
      about: { ...one, n },
      df: n - 1,
      found: changeByFirstSpread(d, r, n),
    }));
    const change = fc.record({ d, other: d, r: modest, n: people, m: people }).map(({ d, other, r, n, m }) => ({
      about: { ...two, n, nComparison: m },
      df: n + m - 2,
      found: controlledDifference(changeByFirstSpread(d, r, n), changeByFirstSpread(other, r, m)),
    }));
    const after = fc.record({ d, n: people, m: people }).map(({ d, n, m }) => ({
      about: { ...two, n, nComparison: m },
      df: n + m - 2,
      found: standardisedDifference(d, n, m),
    }));
    const round = (value: number) => Math.round(value * 100) / 100;
    fc.assert(
      fc.property(fc.oneof(oneGroup, change, after), fc.boolean(), ({ about, df, found: { yi, vi } }, byT) => {
        const half = (byT ? -tQuantile(0.025, df) : 1.96) * Math.sqrt(vi);
        const [se, lower, upper] = [Math.sqrt(vi), yi - half, yi + half].map(round);
        fc.pre(se !== undefined && se > 0 && lower !== undefined && upper !== undefined && lower < upper);
        const printed = { ...about, estimate: round(yi) };
        for (const figures of [{ se }, { lower, upper }, { se, lower, upper }]) {
          expect(deriveEffect({ ...printed, ...figures })).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
