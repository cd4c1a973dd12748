import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortPlan } from '../../../test/harness/cohort-people';
import { moments } from './cohort';
import { isAskedAt, nextStepOf, progressOf } from './progress';
import { readDay } from './typed-day';

const people = fc
  .array(fc.option(fc.constantFrom(...moments), { nil: null }), { maxLength: 12 })
  .map((stops) =>
    stops.map((moment, id) => ({ id: String(id), dropOut: moment && ({ reason: 'moved', moment } as const) })),
  );
const answered = fc.array(fc.record({ participant: fc.nat(11).map(String), moment: fc.constantFrom(...moments) }), {
  maxLength: 30,
});

describe('how far a cohort is', () => {
  it('at each moment somebody answered, is still asked, or had stopped by then', () => {
    fc.assert(
      fc.property(people, answered, (who, all) => {
        const known = all.filter(({ participant }) => who.some(({ id }) => id === participant));
        for (const { moment, missing, answered: count } of progressOf(cohortPlan, who, known)) {
          const done = new Set(known.filter((each) => each.moment === moment).map(({ participant }) => participant));
          expect(count).toBe(done.size);
          for (const person of who) {
            expect(missing.includes(person.id)).toBe(!done.has(person.id) && isAskedAt(person, moment));
          }
        }
      }),
    );
  });
});

describe('the next step', () => {
  const collecting = { ...cohortPlan, state: 'collecting', forgottenAt: null } as const;
  const one = [{ id: 'a', dropOut: null }];
  const stepOn = (today: string, ...done: (typeof moments)[number][]) =>
    nextStepOf(
      collecting,
      progressOf(
        collecting,
        one,
        done.map((moment) => ({ participant: 'a', moment })),
      ),
      1,
      today,
    );

  it('goes from making cards through asking and waiting to closing', () => {
    expect(nextStepOf(collecting, [], 0, '2026-11-20')).toEqual({ kind: 'add-people' });
    expect(stepOn('2026-11-01')).toEqual({ kind: 'ask', moment: 'before', missing: 1 });
    expect(stepOn('2026-11-20', 'before')).toEqual({ kind: 'wait', moment: 'after', dueOn: '2027-02-12' });
    expect(stepOn('2027-02-12', 'before')).toEqual({ kind: 'ask', moment: 'after', missing: 1 });
    expect(stepOn('2027-02-12', 'before', 'after')).toMatchObject({ kind: 'wait', moment: 'after-3-months' });
    expect(stepOn('2027-09-01', ...moments)).toEqual({ kind: 'close' });
  });

  it('after closing is the result, and after deleting there is none', () => {
    expect(nextStepOf({ ...collecting, state: 'closed' }, [], 1, '2027-01-01')).toEqual({ kind: 'share' });
    expect(nextStepOf({ ...collecting, state: 'shared' }, [], 1, '2027-01-01')).toEqual({ kind: 'shared' });
    expect(nextStepOf({ ...collecting, forgottenAt: new Date(0) }, [], 1, '2027-01-01')).toEqual({
      kind: 'forgotten',
    });
  });
});

describe('a day that somebody typed', () => {
  it('is read as Belgians write it and as browsers send it', () => {
    for (const text of ['2026-11-05', '5/11/2026', '05-11-2026', ' 5.11.2026 ']) {
      expect(readDay(text)).toBe('2026-11-05');
    }
    for (const text of ['', '30/02/2026', '2026-02-30', '11/2026', '5/11/26', '1999-01-01', 'morgen']) {
      expect(readDay(text)).toBeNull();
    }
  });

  it('of any text is a day that exists, or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = readDay(text);
        if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
