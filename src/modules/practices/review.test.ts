import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClosedRound,
  criteriaOf,
  type Judgement,
  judgementFaults,
  levelInForce,
  type ReviewLevel,
  reviewersNeeded,
  roundResult,
  type scores,
  validUntil,
} from './review';

const level = fc.constantFrom<ReviewLevel>(1, 2);

test('level 2 asks everything of level 1, and five things more', () => {
  expect(criteriaOf(2).slice(0, 8)).toEqual(criteriaOf(1));
  expect([criteriaOf(1).length, criteriaOf(2).length]).toEqual([8, 13]);
});

describe('a judgement', () => {
  const all = (of: ReviewLevel, score: (typeof scores)[number]): Judgement['scores'] =>
    Object.fromEntries(criteriaOf(of).map((criterion) => [criterion, score]));

  test('is complete when every criterion of its level is scored', () => {
    expect(judgementFaults(1, { scores: all(1, 'met'), verdict: true })).toEqual([]);
    expect(judgementFaults(2, { scores: all(1, 'met'), verdict: true })).toEqual(['unscored']);
  });

  test('does not pass over a criterion that is not met; "partly" leaves the verdict to the reviewer', () => {
    const scored = { ...all(1, 'met'), goals: 'not-met' as const };
    expect(judgementFaults(1, { scores: scored, verdict: true })).toEqual(['verdict-against-scores']);
    expect(judgementFaults(1, { scores: scored, verdict: false })).toEqual([]);
    expect(judgementFaults(1, { scores: all(1, 'partly'), verdict: true })).toEqual([]);
  });
});

test('a round has an outcome only with three or four judgements, and grants by a majority of them', () => {
  fc.assert(
    fc.property(level, fc.array(fc.boolean(), { maxLength: 7 }), (of, verdicts) => {
      const result = roundResult(of, verdicts);
      if (verdicts.length < reviewersNeeded[of]) expect(result).toBeNull();
      else {
        expect(result?.outcome === 'granted').toBe(verdicts.filter(Boolean).length * 2 > verdicts.length);
        expect((result?.inFavour ?? 0) + (result?.against ?? 0)).toBe(verdicts.length);
      }
    }),
  );
  expect(roundResult(2, [true, true, false, false])?.outcome).toBe('not-granted');
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const round: fc.Arbitrary<ClosedRound> = fc.record({
  level,
  outcome: fc.constantFrom('granted', 'not-granted', 'cancelled'),
  closedOn: day,
  endedOn: fc.constant(null),
});

test('the level in force was granted by a round, is not over, and none higher is in force', () => {
  fc.assert(
    fc.property(fc.array(round, { maxLength: 6 }), day, (rounds, today) => {
      const inForce = levelInForce(rounds, today);
      const granting = rounds.filter(
        ({ outcome, closedOn, level: of }) =>
          outcome === 'granted' && closedOn <= today && today <= validUntil(closedOn, of),
      );
      expect(inForce?.level ?? 0).toBe(Math.max(0, ...granting.map((each) => each.level)));
      if (inForce) expect(granting.some(({ closedOn }) => closedOn === inForce.since)).toBe(true);
    }),
  );
});

test('level 1 lasts three years, level 2 five; a leap day ends on the 28th', () => {
  expect(validUntil('2026-11-21', 1)).toBe('2029-11-21');
  expect(validUntil('2028-02-29', 2)).toBe('2033-02-28');
  const rounds: ClosedRound[] = [{ level: 1, outcome: 'granted', closedOn: '2026-11-21', endedOn: null }];
  expect(levelInForce(rounds, '2029-11-21')?.level).toBe(1);
  expect(levelInForce(rounds, '2029-11-22')).toBeNull();
});
