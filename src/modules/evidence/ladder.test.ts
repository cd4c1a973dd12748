import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyRecord } from '../../../test/harness/study-records';
import { judgeStudies } from './ladder';
import type { StudyRecord } from './study-record';
import type { Synthesis } from './synthesis';

const kind = 'buddywerking';
const synthesis: Synthesis = {
  ...{
    id: 'review',
    authors: 'A',
    year: 2024,
    scope: { nl: 'steun', en: 'support' },
    kinds: [kind],
    effect: -0.3,
    ci: [-0.4, -0.2],
  },
  verified: true,
};
const single = (given: Partial<StudyRecord> = {}) => studyRecord({ activityTypes: [kind], ...given });
const controlled = (given: Partial<StudyRecord> = {}) =>
  single({ design: 'controlled', nComparison: 40, quality: 'good', ...given });
const effect = (lower: number, upper: number): StudyRecord['effect'] => ({
  metric: 'SMD',
  estimate: (lower + upper) / 2,
  variance: ((upper - lower) / 3.92) ** 2,
  ...{ lower, upper },
});
const none = effect(-0.5, 0.3);
const level = (records: StudyRecord[], syntheses: Synthesis[] = []) => judgeStudies(records, syntheses).level;

describe('the ladder, rule by rule', () => {
  it('without studies there is no level, and a small measurement is the way to one', () => {
    const verdict = judgeStudies([], [synthesis]);
    expect(verdict).toMatchObject({ level: null, rule: 'nothing-yet', counted: [] });
    expect(verdict.ways).toMatchObject([[{ what: 'study', comparison: null, people: 21 }]]);
  });

  it('3: one study in the intended direction; not when its interval holds 0', () => {
    expect(level([single()])).toBe('3');
    expect(level([single({ effect: none })])).toBeNull();
    expect(level([single({ effect: effect(-0.5, 0) })])).toBeNull();
    expect(judgeStudies([single({ id: 'x', effect: none })], []).notCounted).toEqual([
      { record: 'x', reason: 'no-effect' },
    ]);
  });

  it('4: one controlled study of good quality with an effect; less good it stays 3', () => {
    expect(level([controlled()])).toBe('4');
    expect(level([controlled({ quality: 'some-concerns' })])).toBe('3');
    expect(level([controlled({ effect: none })])).toBeNull();
  });

  it('4: two independent results and a synthesis of the same kind; not with one of them missing', () => {
    const two = [single({ nis: '13011' }), single({ nis: '13008' })];
    expect(judgeStudies(two, [synthesis])).toMatchObject({
      level: '4',
      syntheses: [{ id: 'review', title: 'A, 2024' }],
    });
    expect(level(two)).toBe('3');
    expect(level(two, [{ ...synthesis, kinds: ['huisbezoek'] }])).toBe('3');
    expect(level(two, [{ ...synthesis, ci: [-0.4, 0.1] }])).toBe('3');
    expect(level(two, [{ ...synthesis, ci: null }])).toBe('3');
    expect(level(two, [{ ...synthesis, design: 'before-after' }])).toBe('3');
    expect(level([single(), single()], [synthesis]), 'the same team in the same place').toBe('3');
    const study = { study: 'same people' };
    expect(level([single({ ...study, nis: '13011' }), single({ ...study, nis: '13008' })], [synthesis])).toBe('3');
  });

  it('5: two controlled studies by independent evaluators, one after six months', () => {
    const independent = { evaluator: 'independent' as const };
    const soon = controlled(independent);
    const late = controlled({ ...independent, followUpMonths: 6 });
    expect(level([soon, late])).toBe('5');
    expect(level([soon, controlled({ ...independent, followUpMonths: 5 })])).toBe('4');
    expect(level([soon, controlled({ followUpMonths: 12 })])).toBe('4');
    expect(level([late])).toBe('4');
    expect(level([late, { ...soon, study: late.study }])).toBe('4');
    expect(judgeStudies([late], []).ways).toMatchObject([[{ count: 1, independent: true, followUp: false }]]);
    expect(judgeStudies([soon], []).ways).toMatchObject([[{ count: 1, independent: true, followUp: true }]]);
    expect(judgeStudies([soon, late], []).ways).toEqual([]);
  });

  it('no effect: a controlled study or a pooled result within ±0.20, or two controlled studies without effect', () => {
    expect(level([controlled({ effect: effect(-0.15, 0.1) })])).toBe('geen-effect');
    expect(level([controlled({ effect: effect(-0.2, 0.2) })])).toBe('geen-effect');
    expect(level([controlled({ effect: effect(-0.21, 0.1) })])).toBeNull();
    expect(level([single({ effect: effect(-0.15, 0.1) })])).toBeNull();
    expect(level([controlled({ effect: none }), controlled({ effect: none })])).toBe('geen-effect');
    const precise = [1, 2, 3].map(() => single({ effect: effect(-0.06, 0.06) }));
    expect(judgeStudies(precise, [])).toMatchObject({ level: 'geen-effect', rule: 'no-effect-pooled' });
    expect(level([controlled(), controlled({ effect: none }), controlled({ effect: none })])).toBe('geen-effect');
    expect(level([controlled(), controlled(), controlled({ effect: none }), controlled({ effect: none })])).toBe('4');
    expect(level([single(), controlled({ effect: effect(-0.15, 0.1) })])).toBe('geen-effect');
  });

  it('possibly harmful: an interval wholly on that side, or an event judged related, whatever else is known', () => {
    expect(level([controlled(), single({ effect: effect(0.1, 0.5) })])).toBe('mogelijk-nadelig');
    expect(level([single({ construct: 'wellbeing', effect: effect(0.1, 0.5) })])).toBe('mogelijk-nadelig');
    expect(level([controlled({ adverse: 'related' })])).toBe('mogelijk-nadelig');
    expect(level([controlled({ adverse: 'unrelated' })])).toBe('4');
  });

  it('wellbeing alone gives no level, and what people told stands beside the numbers', () => {
    expect(level([controlled({ construct: 'wellbeing' })])).toBeNull();
    const account = { asked: 'Twaalf deelnemers', how: 'Gesprek', changed: 'Meer bezoek', unchanged: 'De avonden' };
    const told = judgeStudies([single({ id: 'told', kind: 'account', effect: null, account })], []);
    expect(told).toMatchObject({ level: null, accounts: [account], notCounted: [{ reason: 'account' }] });
  });

  it('says how many people the next study needs', () => {
    expect(judgeStudies([single()], []).ways).toMatchObject([
      [{ comparison: 34, people: 34 }],
      [{ comparison: null, independent: true }, { what: 'synthesis' }],
    ]);
    expect(judgeStudies([single()], [synthesis]).ways[1]).toHaveLength(1);
  });
});

const bounds = fc.tuple(fc.double({ min: -1.5, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }));
const anyRecord = fc
  .record({
    id: fc.uuid(),
    bounds,
    design: fc.constantFrom('before-after' as const, 'controlled' as const, 'randomised' as const),
    construct: fc.constantFrom('loneliness' as const, 'isolation' as const, 'wellbeing' as const),
    quality: fc.constantFrom('good' as const, 'some-concerns' as const, 'poor' as const),
    evaluator: fc.constantFrom('own' as const, 'independent' as const),
    followUpMonths: fc.constantFrom(0, 3, 6, 12),
    adverse: fc.constantFrom('unknown' as const, 'none' as const, 'unrelated' as const),
    nis: fc.constantFrom('13011', '13008', null),
    study: fc.constantFrom('s1', 's2', 's3', 's4', 's5'),
  })
  .map(({ bounds: [lower, width], ...given }) => single({ ...given, effect: effect(lower, lower + width) }));
const records = fc.uniqueArray(anyRecord, { maxLength: 8, selector: ({ id }) => id });
const syntheses = fc.constantFrom<Synthesis[]>([], [synthesis]);
const ranks = ['mogelijk-nadelig', 'geen-effect', null, '3', '4', '5'];
const rank = (given: StudyRecord[], known: Synthesis[]) => ranks.indexOf(level(given, known));

describe('the ladder, whatever the records', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(records, syntheses, fc.infiniteStream(fc.nat()), (given, known, chance) => {
        const shuffled = given
          .map((record) => ({ record, place: chance.next().value }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ record }) => record);
        expect(judgeStudies(shuffled, known)).toEqual(judgeStudies(given, known));
      }),
    );
  });

  it('never goes above 3 for a practice without a comparison, unless a synthesis repeats it', () => {
    fc.assert(
      fc.property(records, (given) => {
        const alone = given.map((record) => ({ ...record, design: 'before-after' as const }));
        expect(ranks.indexOf(level(alone))).toBeLessThanOrEqual(ranks.indexOf('3'));
      }),
    );
  });

  it('goes up or stays with a strong study in favour, and goes down or stays with one without effect', () => {
    // What is pooled may shrink by a study more, so this is about fewer than are pooled.
    const few = fc.uniqueArray(anyRecord, { maxLength: 2, selector: ({ id }) => id });
    const own = { construct: 'loneliness' as const };
    fc.assert(
      fc.property(few, syntheses, (given, known) => {
        const before = rank(given, known);
        const better = controlled({ ...own, design: 'randomised', effect: effect(-0.8, -0.3), study: 'better' });
        expect(rank([...given, better], known)).toBeGreaterThanOrEqual(before);
        const worse = controlled({ ...own, design: 'randomised', effect: effect(-0.1, 0.1), study: 'worse' });
        expect(rank([...given, worse], known)).toBeLessThanOrEqual(before);
        const harmful = single({ effect: effect(0.2, 0.9), study: 'harmful' });
        expect(level([...given, harmful], known)).toBe('mogelijk-nadelig');
      }),
    );
  });

  it('says of each record whether it counted, once, and only what counts gives a level', () => {
    fc.assert(
      fc.property(records, syntheses, (given, known) => {
        const verdict = judgeStudies(given, known);
        const named = [...verdict.counted, ...verdict.notCounted.map(({ record }) => record)];
        expect(named.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        expect(verdict.level === null).toBe(verdict.counted.length === 0);
        expect(verdict.ways.length > 0).toBe([null, '3', '4'].includes(verdict.level));
      }),
    );
  });
});
