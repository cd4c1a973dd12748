import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyRecord } from '../../../test/harness/study-records';
import { poolStudies } from './pooling';
import { pool } from './statistics/meta-analysis';
import type { StudyRecord } from './study-record';

const many = (count: number, given: Partial<StudyRecord> = {}) =>
  Array.from({ length: count }, (_, index) =>
    studyRecord({
      effect: { metric: 'SMCR', estimate: -0.2 - index / 10, variance: 0.02, lower: -1, upper: 0.5 },
      ...given,
    }),
  );

describe('what is pooled with what', () => {
  it('never mixes designs or what was measured', () => {
    const designs = ['before-after', 'controlled', 'randomised'] as const;
    const constructs = ['loneliness', 'isolation', 'wellbeing'] as const;
    const each = fc.record({ design: fc.constantFrom(...designs), construct: fc.constantFrom(...constructs) });
    fc.assert(
      fc.property(fc.array(each, { maxLength: 20 }), (given) => {
        const records = given.map((one) => studyRecord(one));
        const { pools, leftOut } = poolStudies(records);
        for (const { design, construct, results, pooled } of pools) {
          for (const { record } of results) expect(record).toMatchObject({ design, construct });
          expect(pooled === null).toBe(results.length < 3);
        }
        expect(leftOut).toEqual([]);
        expect(pools.reduce((sum, { results }) => sum + results.length, 0)).toBe(records.length);
      }),
    );
  });

  it('shows fewer than three one by one, and of three what REML with Hartung and Knapp gives', () => {
    expect(poolStudies(many(2)).pools).toMatchObject([{ pooled: null, results: [{}, {}] }]);
    const [found] = poolStudies(many(3)).pools;
    const expected = pool([-0.2, -0.3, -0.4], [0.02, 0.02, 0.02], {
      ...{ method: 'REML', test: 'hk-truncated', alpha: 0.05 },
    });
    expect(found?.pooled).toMatchObject({
      ...{ k: 3, n: 72, estimate: expected.b[0], lower: expected.ciLb[0], predictionLower: expected.pi[0] },
    });
  });

  it('counts the same people once, with what was measured soonest', () => {
    const [first, ...others] = many(3);
    if (!first) throw new Error('None');
    const later = { ...first, id: 'later', followUpMonths: 6 };
    const { pools, leftOut } = poolStudies([later, first, ...others]);
    expect(pools[0]?.results.map(({ record }) => record.id)).not.toContain('later');
    expect(leftOut).toMatchObject([{ record: { id: 'later' }, reason: 'same-study' }]);
  });

  it('claims nothing by age without numbers of people of that age', () => {
    const mixed = studyRecord();
    const part = { ageGroup: '60+' as const, n: 12, estimate: -0.5, variance: 0.04 };
    const split = studyRecord({ subgroups: [part] });
    const old = studyRecord({ ageGroup: '60+' });
    const young = studyRecord({ ageGroup: '18-25' });
    const { pools, leftOut } = poolStudies([mixed, split, old, young], { ageGroup: '60+' });
    expect(pools[0]?.results.map(({ record, n }) => [record.id, n])).toEqual([
      [split.id, 12],
      [old.id, 24],
    ]);
    expect(pools[0]?.results[0]).toMatchObject({ estimate: -0.5, lower: expect.closeTo(-0.892, 3) });
    expect(leftOut).toMatchObject([{ record: { id: mixed.id }, reason: 'mixed-ages' }]);
  });

  it('takes what answers every part of the question, and leaves words out of the numbers', () => {
    const given = { activityTypes: ['huisbezoek'], workingElements: ['praktische-hulp'], lifeEvent: 'pensioen' };
    const [one, other] = [studyRecord({ ...given, setting: 'thuis' }), studyRecord({ ...given, practice: 'elders' })];
    const account = { asked: 'a', how: 'b', changed: 'c', unchanged: 'd' };
    const told = studyRecord({ ...given, kind: 'account', effect: null, account });
    const ask = (question: Parameters<typeof poolStudies>[1]) =>
      poolStudies([one, other, told], question).pools.flatMap(({ results }) => results.map(({ record }) => record.id));
    expect(ask({ activityType: 'huisbezoek', workingElement: 'praktische-hulp', lifeEvent: 'pensioen' })).toEqual([
      one.id,
      other.id,
    ]);
    expect(ask({ setting: 'thuis' })).toEqual([one.id]);
    expect(ask({ practice: 'elders' })).toEqual([other.id]);
    expect(ask({ activityType: 'buddywerking' })).toEqual([]);
    expect(poolStudies([told]).leftOut).toMatchObject([{ reason: 'account' }]);
  });

  it('does not depend on the order of the records', () => {
    const records = [...many(4), ...many(4, { construct: 'isolation' })];
    expect(poolStudies(records.toReversed())).toEqual(poolStudies(records));
  });
});
