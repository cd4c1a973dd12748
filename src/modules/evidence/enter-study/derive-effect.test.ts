import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeByFirstSpread, controlledDifference, hedgesJ, standardisedDifference } from '../statistics/effect-size';
import { tQuantile } from '../statistics/tails';
import { deriveEffect, type PrintedFigures } from './derive-effect';
import { meanOffScale } from './known-scales';

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

describe('figures of one test', () => {
  const all = { ...means, meanPre: 4, meanPost: 3, sdPost: 1.8, r: 0.5 };
  const { r: _, ...withoutR } = all;

  it.each([
    [{ ...withoutR, t: 3 }, 't', 'otherSign'],
    [{ ...all, t: 2.7 }, 't', 'otherSign'],
    [{ ...all, t: -1 }, 't', 'otherTest'],
    [{ ...all, t: -9 }, 't', 'otherTest'],
    [{ ...all, sdPost: undefined, t: -0.9 }, 't', 'otherTest'],
  ])('are refused where t does not fit the means (%#)', (printed, field, fault) => {
    expect(deriveEffect(printed)).toEqual({ ok: false, field, fault });
  });

  it('are refused of two groups where t points the other way', () => {
    const groups = {
      ...base,
      design: 'controlled' as const,
      nComparison: 30,
      meanPost: 3,
      meanPostC: 4,
      sdPost: 2,
      sdPostC: 2,
    };
    expect(deriveEffect({ ...groups, t: -1.8 })).toMatchObject({ ok: true });
    expect(deriveEffect({ ...groups, t: 1.8 })).toEqual({ ok: false, field: 't', fault: 'otherSign' });
  });

  it('fit when t, means, spreads and correlation were rounded as reports round', () => {
    const figure = fc.record({
      n: fc.integer({ min: 10, max: 500 }),
      change: fc.double({ min: -3, max: 3, noNaN: true }),
      first: fc.double({ min: 0.8, max: 3, noNaN: true }),
      last: fc.double({ min: 0.8, max: 3, noNaN: true }),
      r: fc.double({ min: -0.2, max: 0.9, noNaN: true }),
      digits: fc.constantFrom(1, 2, 3),
      saysLast: fc.boolean(),
    });
    fc.assert(
      fc.property(figure, ({ n, change, first, last, r, digits, saysLast }) => {
        fc.pre(Math.abs(change) > 0.1 && last < 2 * first && first < 2 * last);
        const t = (change * Math.sqrt(n)) / Math.sqrt(first ** 2 + last ** 2 - 2 * r * first * last);
        const round = (value: number) => Number(value.toFixed(digits));
        const printed = {
          ...base,
          n,
          meanPre: 4,
          meanPost: round(4 + change),
          sdPre: round(first),
          r: round(r),
          t: round(t),
        };
        expect(deriveEffect({ ...printed, sdPost: saysLast ? round(last) : undefined })).toMatchObject({ ok: true });
      }),
      { numRuns: 2000 },
    );
  });

  it('give the correlation that t implies, marked as derived', () => {
    const found = deriveEffect({ ...withoutR, t: -2.7 });
    expect(found).toMatchObject({ ok: true, derivedR: expect.closeTo(0.492, 2) });
    expect(deriveEffect(all)).toMatchObject({ ok: true, derivedR: null });
  });
});

describe('a standardised effect as printed', () => {
  const one: PrintedFigures = { ...base, figures: 'effect', estimate: -0.4, lower: -0.7, upper: -0.1 };

  it('of Cohen is corrected for small samples, interval and all; of Hedges it stands', () => {
    const j = hedgesJ(23);
    expect(deriveEffect({ ...one, effectIs: 'g' })).toMatchObject({ effect: { estimate: -0.4, lower: -0.7 } });
    expect(deriveEffect({ ...one, effectIs: 'd' })).toMatchObject({
      effect: { estimate: expect.closeTo(-0.4 * j, 10), lower: expect.closeTo(-0.7 * j, 10) },
      derived: ['variance-of-interval', 'small-samples'],
    });
  });

  it('over the spread of changes becomes one over the spread before, for which the correlation is needed', () => {
    expect(deriveEffect({ ...one, spreadOf: 'changes' })).toEqual({ ok: false, field: 'r', fault: 'needed' });
    expect(deriveEffect({ ...one, spreadOf: 'changes', r: 0.68 })).toMatchObject({
      effect: { estimate: expect.closeTo(-0.32, 10), upper: expect.closeTo(-0.08, 10) },
      derived: ['variance-of-interval', 'spread-of-changes'],
    });
  });
});

describe('a mean', () => {
  it('that the scale of a known questionnaire cannot give is named', () => {
    expect(meanOffScale({ meanPre: 4, meanPost: 400 }, 'De Jong Gierveld, 6 items')).toBe('meanPost');
    expect(meanOffScale({ meanPre: 7 }, 'djg6')).toBe('meanPre');
    expect(meanOffScale({ meanPre: 7 }, 'De Jong-Gierveldschaal (11 items)')).toBeNull();
    expect(meanOffScale({ meanPreC: 2 }, 'UCLA-3')).toBe('meanPreC');
    expect(meanOffScale({ meanPre: 400 }, 'Een eigen vragenlijst')).toBeNull();
    expect(meanOffScale({ meanPre: 400 }, undefined)).toBeNull();
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
