import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedDraft, type CountedStep, deskFigures, median } from './desk-figures';
import { afterDraftStep, type DraftAction, type DraftState, draftSteps } from './practice-state';

const step = (action: DraftAction, day: string, more: Partial<CountedStep> = {}): CountedStep => ({
  action,
  day,
  reason: null,
  askedFields: [],
  ...more,
});

describe('figures of the desk', () => {
  it('count a draft once as handed in, and every decision with the working days since it was handed in last', () => {
    const draft = [
      step('submit', '2026-11-02'),
      step('take-up', '2026-11-03'),
      step('return', '2026-11-06', { askedFields: ['goals', 'goals', 'cost'] }),
      step('submit', '2026-12-01'),
      step('take-up', '2026-12-01'),
      step('publish', '2026-12-03'),
    ];
    const { years, months, returnedFor } = deskFigures([draft]);
    const both = { handedIn: 1, published: 1, returned: 1, declined: 0 };
    expect(years).toEqual([{ period: '2026', ...both, medianDays: 3, decisions: 2 }]);
    expect(months).toEqual([
      { period: '2026-12', handedIn: 0, published: 1, returned: 0, declined: 0, medianDays: 2, decisions: 1 },
      { period: '2026-11', handedIn: 1, published: 0, returned: 1, declined: 0, medianDays: 4, decisions: 1 },
    ]);
    expect(returnedFor).toEqual([
      { name: 'cost', count: 1 },
      { name: 'goals', count: 1 },
    ]);
  });

  it('pass over weekends and holidays', () => {
    const draft = [step('submit', '2026-12-24'), step('take-up', '2026-12-24'), step('decline', '2026-12-28')];
    expect(deskFigures([draft]).years[0]?.medianDays).toBe(1);
  });

  it('keep apart why drafts are returned or declined, and what was not noted', () => {
    const begun = [step('submit', '2026-11-02'), step('take-up', '2026-11-03')];
    const figures = deskFigures([
      [...begun, step('return', '2026-11-04')],
      [...begun, step('decline', '2026-11-04', { reason: 'other-subject' })],
      [...begun, step('decline', '2026-11-04', { reason: 'other-subject' })],
      [...begun, step('decline', '2026-11-04')],
    ]);
    expect(figures.returnedInGeneral).toBe(1);
    expect(figures.declinedFor).toEqual([{ name: 'other-subject', count: 2 }]);
    expect(figures.declinedWithout).toBe(1);
  });

  it('are empty when nothing was handed in', () => {
    expect(deskFigures([])).toMatchObject({ years: [], months: [], returnedInGeneral: 0, declinedWithout: 0 });
  });
});

/** Drafts that went a road that is possible, a few days between steps. */
const road: fc.Arbitrary<CountedDraft> = fc
  .array(fc.tuple(fc.constantFrom(...(Object.keys(draftSteps) as DraftAction[])), fc.nat(40)), { maxLength: 30 })
  .map((tried) => {
    let state: DraftState = 'draft';
    let at = Date.UTC(2026, 9, 1);
    return tried.flatMap(([action, days]) => {
      const next = afterDraftStep(state, action);
      if (next === null) return [];
      state = next;
      at += days * 86_400_000;
      return [step(action, new Date(at).toISOString().slice(0, 10))];
    });
  });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('whatever happened to drafts', () => {
  it('months add up to years, and decisions to what was decided', () => {
    fc.assert(
      fc.property(fc.array(road, { maxLength: 12 }), (drafts) => {
        const { years, months } = deskFigures(drafts);
        for (const of of [...years, ...months]) {
          expect(of.decisions).toBe(of.published + of.returned + of.declined);
          expect(of.medianDays === null).toBe(of.decisions === 0);
          expect(of.handedIn + of.decisions).toBeGreaterThan(0);
        }
        for (const year of years) {
          const within = months.filter(({ period }) => period.startsWith(year.period));
          for (const key of ['handedIn', 'published', 'returned', 'declined', 'decisions'] as const) {
            expect(sum(within.map((month) => month[key]))).toBe(year[key]);
          }
        }
        const submitted = drafts.filter((draft) => draft.some(({ action }) => action === 'submit'));
        expect(sum(years.map(({ handedIn }) => handedIn))).toBe(submitted.length);
      }),
    );
  });

  it('the order of drafts changes nothing', () => {
    fc.assert(
      fc.property(fc.array(road, { maxLength: 8 }), (drafts) => {
        expect(deskFigures(drafts.toReversed())).toEqual(deskFigures(drafts));
      }),
    );
  });

  it('half of what is counted is not above the median, and half not below', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? Number.NaN;
        expect(numbers.filter((each) => each <= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
        expect(numbers.filter((each) => each >= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
      }),
    );
  });
});
