import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortPlan } from '../../../test/harness/cohort-people';
import {
  afterCohortStep,
  type CohortAction,
  cohortStates,
  cohortSteps,
  dueOn,
  followUps,
  forgetOn,
  hasComparison,
  keptMonthsChoices,
  momentOn,
  moments,
  momentsOf,
  takesAnswers,
} from './cohort';

const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const day = (date: Date) => date.toISOString().slice(0, 10);
const times = fc.record({
  startsOn: days.map(day),
  weeks: fc.nat(100),
  followUps: fc.subarray([...followUps]),
  keptMonths: fc.constantFrom(...keptMonthsChoices),
});
const planned = times.map(({ startsOn, weeks, ...rest }) => ({
  ...rest,
  startsOn,
  endsOn: day(new Date(Date.parse(startsOn) + weeks * 7 * 86_400_000)),
}));

describe('the moments of a cohort', () => {
  it('are before, after and those chosen, each due no earlier than the one before it', () => {
    fc.assert(
      fc.property(planned, (plan) => {
        const asked = momentsOf(plan);
        expect(asked.slice(0, 2)).toEqual(['before', 'after']);
        expect(asked).toEqual(moments.filter((moment) => asked.includes(moment)));
        const due = asked.map((moment) => dueOn(plan, moment));
        expect(due).toEqual([...due].sort());
      }),
    );
  });

  it('follow one another: on its day each is the one that is asked, and what is kept goes after all of them', () => {
    fc.assert(
      fc.property(planned, days.map(day), (plan, today) => {
        const asked = momentOn(plan, today);
        expect(momentsOf(plan)).toContain(asked);
        for (const moment of momentsOf(plan)) {
          if (moment !== 'before' && dueOn(plan, moment) <= today) {
            expect(moments.indexOf(asked)).toBeGreaterThanOrEqual(moments.indexOf(moment));
          }
          expect(forgetOn(plan) > dueOn(plan, moment)).toBe(true);
        }
      }),
    );
  });

  it('are asked three and six months after the end', () => {
    expect(moments.map((moment) => dueOn(cohortPlan, moment))).toEqual([
      '2026-11-13',
      '2027-02-12',
      '2027-05-12',
      '2027-08-12',
    ]);
    expect(forgetOn(cohortPlan)).toBe('2029-08-12');
    expect(forgetOn({ ...cohortPlan, followUps: [], keptMonths: 6 })).toBe('2027-08-12');
  });
});

it('a cohort is closed before it is shared, and what was shared stays so', () => {
  const actions = Object.keys(cohortSteps) as CohortAction[];
  const table = cohortStates.map((state) => actions.map((action) => afterCohortStep(state, action)));
  expect(table).toEqual([
    ['closed', null, null],
    [null, 'collecting', 'shared'],
    [null, null, null],
  ]);
});

it('answers come in while it collects, and never once they were deleted', () => {
  for (const state of cohortStates) {
    expect(takesAnswers({ state, forgottenAt: null })).toBe(state === 'collecting');
    expect(takesAnswers({ state, forgottenAt: new Date(0) })).toBe(false);
  }
});

it('only a plan with another group has a comparison', () => {
  expect(hasComparison(cohortPlan)).toBe(false);
  expect(hasComparison({ design: 'waiting-list' })).toBe(true);
});
