import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arms, moments } from '../cohort';
import { instrumentIds, instruments } from '../instruments/all';
import { firstOpen, hasAllItems, itemsOf, mostQuestions, questionsOf, timesLater, whatIsAsked } from './questionnaire';

const questionnaires = fc
  .record({
    id: fc.constantFrom(...instrumentIds),
    moment: fc.constantFrom(...moments),
    arm: fc.constantFrom(...arms),
  })
  .map(({ id, moment, arm }) => ({
    instrument: instruments[id],
    moment,
    arm,
    questions: questionsOf(instruments[id], moment, arm),
  }));

describe('the questions of a moment', () => {
  it('are those of the instrument first, in its order, and never more than there are addresses for', () => {
    fc.assert(
      fc.property(questionnaires, ({ instrument, questions, moment, arm }) => {
        expect(questions.length).toBeLessThanOrEqual(mostQuestions);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        const places = questions.flatMap((question) => (question.kind === 'item' ? [question.place] : []));
        expect(places).toEqual(instrument.items.map((_, place) => place));
        const beside = questions.length - places.length;
        expect(beside).toBe(moment === 'before' || arm === 'comparison' ? 0 : moment === 'after' ? 4 : 2);
      }),
    );
  });

  it('answered one by one, in any order, are all there at the end, and what was skipped is empty', () => {
    fc.assert(
      fc.property(questionnaires, fc.infiniteStream(fc.nat(1000)), ({ instrument, questions }, numbers) => {
        let given: Record<string, string | null> = {};
        for (let open = firstOpen(questions, given); open !== null; open = firstOpen(questions, given)) {
          const question = questions[open - 1];
          const number = numbers.next().value ?? 0;
          const code = instrument.codes[number % (instrument.codes.length + 1)];
          given = { ...given, [question?.id ?? '']: code === undefined ? null : String(code) };
          expect(hasAllItems(questions, given)).toBe(Object.keys(given).length >= instrument.items.length);
        }
        const items = itemsOf(questions, given);
        expect(items).toHaveLength(instrument.items.length);
        for (const item of items) expect(item === null || instrument.codes.includes(item)).toBe(true);
      }),
    );
  });
});

describe('who comes with a code', () => {
  const cohort = {
    state: 'collecting',
    forgottenAt: null,
    startsOn: '2026-11-13',
    endsOn: '2027-02-12',
    followUps: ['after-6-months'],
  } as const;
  const none = { answered: [], entered: [], begun: [] };
  const asked = (today: string, how: Partial<typeof none> | { answered?: ('before' | 'after')[] } = {}) =>
    whatIsAsked(cohort, { dropOut: null }, { ...none, ...how }, today);

  it('is asked what is due on that day, and what was missed is not asked any more', () => {
    expect(asked('2026-10-01')).toEqual({ kind: 'ask', moment: 'before' });
    expect(asked('2027-02-11')).toEqual({ kind: 'ask', moment: 'before' });
    expect(asked('2027-02-12')).toEqual({ kind: 'ask', moment: 'after' });
    expect(asked('2027-09-01')).toEqual({ kind: 'ask', moment: 'after-6-months' });
  });

  it('who is done hears when there are questions again', () => {
    const next = { moment: 'after', dueOn: '2027-02-12' };
    expect(asked('2026-12-01', { answered: ['before'] })).toEqual({ kind: 'done', next });
    expect(asked('2027-03-01', { answered: ['after'] })).toEqual({
      kind: 'done',
      next: { moment: 'after-6-months', dueOn: '2027-08-12' },
    });
  });

  it('hears beforehand how often she is asked again', () => {
    const times = (dropOut: Parameters<typeof timesLater>[1]['dropOut'] = null) =>
      (['before', 'after', 'after-6-months'] as const).map((moment) => timesLater(cohort, { dropOut }, moment));
    expect(times()).toEqual([2, 1, 0]);
    expect(times({ reason: 'ill', moment: 'after-6-months' })).toEqual([1, 0, 0]);
  });

  it('who is still busy goes on; who stopped, or comes too late, is asked nothing', () => {
    const busy = { answered: ['before' as const], entered: [], begun: ['before' as const] };
    expect(whatIsAsked(cohort, { dropOut: null }, busy, '2026-12-01').kind).toBe('ask');
    const dropOut = { reason: 'ill', moment: 'after' } as const;
    expect(whatIsAsked(cohort, { dropOut }, none, '2027-02-12').kind).toBe('stopped');
    expect(whatIsAsked(cohort, { dropOut }, { answered: ['before'], entered: [], begun: [] }, '2026-12-01')).toEqual({
      kind: 'done',
      next: null,
    });
    expect(whatIsAsked({ ...cohort, state: 'closed' }, { dropOut: null }, none, '2026-12-01').kind).toBe('closed');
  });
});
