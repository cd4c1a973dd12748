import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangeFirst,
  type TransferAnswers,
  transferAnswers,
  transferOutcome,
  transferOutcomes,
  transferQuestions,
} from './transfer-check';

const answers = fc.record(
  Object.fromEntries(transferQuestions.map((question) => [question, fc.constantFrom(...transferAnswers)])),
) as fc.Arbitrary<TransferAnswers>;
const allYes = Object.fromEntries(transferQuestions.map((question) => [question, 'yes'])) as TransferAnswers;
const rank = (given: TransferAnswers) => transferOutcomes.indexOf(transferOutcome(given));

describe('the outcome', () => {
  it('is "can work" when everything is there', () => {
    expect(transferOutcome(allYes)).toBe('can-work');
  });

  it.each([
    [{ targetGroup: 'no' }, 'not-now'],
    [{ targetGroup: 'unsure' }, 'find-out'],
    [{ money: 'no' }, 'arrange'],
    [{ money: 'unsure' }, 'arrange'],
    [{ money: 'partly', place: 'partly' }, 'can-work'],
    [{ money: 'partly', place: 'partly', scale: 'partly' }, 'arrange'],
    [{ money: 'no', place: 'no', scale: 'no' }, 'arrange'],
    [{ money: 'no', place: 'no', scale: 'no', people: 'no' }, 'not-now'],
    [{ money: 'unsure', place: 'unsure', scale: 'unsure', people: 'unsure' }, 'find-out'],
  ] as const)('with all yes but %o: %s', (others, outcome) => {
    expect(transferOutcome({ ...allYes, ...others })).toBe(outcome);
  });

  it('never gets worse by arranging something', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...transferQuestions), (given, question) => {
        expect(rank({ ...given, [question]: 'yes' })).toBeGreaterThanOrEqual(rank(given));
      }),
    );
  });

  it('never says that it can work while something is missing or unknown', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const open = Object.values(given).some((answer) => answer === 'no' || answer === 'unsure');
        if (open) expect(transferOutcome(given)).not.toBe('can-work');
      }),
    );
  });
});

describe('what to arrange first', () => {
  it('is everything that was not answered with yes, each once', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const wanted = transferQuestions.filter((question) => given[question] !== 'yes');
        expect(arrangeFirst(given).toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it('goes from missing to unknown to partly there, and then by weight', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const places = arrangeFirst(given).map(
          (question) => transferAnswers.indexOf(given[question]) * 10 + transferQuestions.indexOf(question),
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
