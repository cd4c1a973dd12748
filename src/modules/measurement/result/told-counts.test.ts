import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tookPartChoices } from '../cohort';
import { cohortResult } from '../cohort-result';
import { djg6 } from '../instruments/djg';
import type { CohortData } from './scored-people';
import { showResult } from './tellable';
import { countTold, type ShownTally, showTold } from './told-counts';

const noCosts = { euro: null, hours: null, hourRate: null, volunteers: null };
type Process = NonNullable<CohortData['answers'][number]['process']>;

/** People of a group who answered afterwards. */
const groupOf = (told: readonly Process[], arm: 'group' | 'comparison' = 'group'): CohortData => ({
  instrument: djg6,
  participants: told.map((_, i) => ({ id: `${arm}${i}`, arm, ageGroup: null, droppedOut: false })),
  answers: told.map((process, i) => ({
    participant: `${arm}${i}`,
    moment: 'after',
    items: [1, 1, 1, 1, 1, 1],
    process,
  })),
  costs: noCosts,
});
const yes: Process = { tookPart: 'mostly', recommend: 'yes' };

it('counts the group, once, afterwards', () => {
  const group = groupOf([yes, yes, { tookPart: 'sometimes', recommend: null }]);
  const comparison = groupOf([yes, yes], 'comparison');
  const all = {
    participants: [...group.participants, ...comparison.participants],
    answers: [
      ...group.answers,
      ...comparison.answers,
      { participant: 'group0', moment: 'after-3-months' as const, items: [], process: yes },
      { participant: 'group0', moment: 'before' as const, items: [] },
    ],
  };
  expect(countTold(all)).toEqual({
    tookPart: { 'every-time': 0, mostly: 2, sometimes: 1, 'once-or-never': 0 },
    recommend: { yes: 2, maybe: 0, no: 0 },
  });
});

it('is part of a result and of what the organisation sees, of five who answered a question, and never public', () => {
  const result = cohortResult(groupOf([...Array<Process>(4).fill(yes), { tookPart: 'mostly', recommend: null }]));
  expect(result.told.tookPart.mostly).toBe(5);
  const shown = showResult(result).inside;
  expect(shown.group).toBeNull();
  expect(shown.told?.tookPart?.n).toBe(5);
  expect(shown.told?.recommend).toBeNull();
  expect(showResult(result).public.told).toBeNull();
});

it('shows no count under five, nor what it could be computed from', () => {
  const tallies = fc.array(fc.nat(14), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(tallies, ([a = 0, b = 0, c = 0, d = 0]) => {
      const tookPart = { 'every-time': a, mostly: b, sometimes: c, 'once-or-never': d };
      const shown = showTold({ tookPart, recommend: { yes: 0, maybe: 0, no: 0 } }).inside?.tookPart;
      if (!shown) {
        expect(a + b + c + d).toBeLessThan(5);
        return;
      }
      const hidden = shown.counts.flatMap(({ choice, people }, place) => (people === null ? [{ choice, place }] : []));
      for (const { choice, people } of shown.counts) {
        if (people !== null) expect([people >= 5, people]).toEqual([true, tookPart[choice]]);
      }
      // Who is told all that is shown still holds five numbers of people or more possible of each small count.
      const rest = shown.n - sumOf(shown);
      for (const { choice } of hidden.filter(({ choice }) => tookPart[choice] < 5)) {
        expect([choice, hidden.length > 1 && rest >= 5]).toEqual([choice, true]);
      }
    }),
    { numRuns: 300 },
  );
});

const sumOf = ({ counts }: ShownTally) => counts.reduce((sum, { people }) => sum + (people ?? 0), 0);

it('tells of every choice, in the order of the form', () => {
  const tookPart = { 'every-time': 12, mostly: 7, sometimes: 6, 'once-or-never': 5 };
  const told = showTold({ tookPart, recommend: { yes: 23, maybe: 2, no: 1 } }).inside;
  expect(told?.tookPart?.counts.map(({ choice, people }) => [choice, people])).toEqual(
    tookPartChoices.map((choice) => [choice, tookPart[choice]]),
  );
  // With 26 in all, 23 would tell that three did not say yes.
  expect(told?.recommend?.counts.map(({ people }) => people)).toEqual([null, null, null]);
});
