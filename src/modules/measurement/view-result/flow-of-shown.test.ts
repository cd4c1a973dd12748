import { describe, expect, it } from 'vitest';
import { djg6 } from '../instruments/djg';
import { lsns6 } from '../instruments/short-scales';
import type { CountId } from '../result/people-classes';
import { flowOfShown } from './flow-of-shown';

const names = {
  short: { 'strongly-lonely': 'sterk', 'at-risk': 'weinig' },
  fine: 'niet',
  attention: 'eenzaam',
  others: 'anderen',
};
const counts = (told: Partial<Record<CountId, number>>) => new Map(Object.entries(told) as [CountId, number | null][]);
const sides = { 'fine-before': 6, 'attention-before': 18, 'fine-after': 11, 'attention-after': 13 } as const;

describe('a flow that may be drawn', () => {
  it('tells who crossed when that may be told, and only both sides when it may not', () => {
    const open = flowOfShown(djg6, counts({ ...sides, 'crossed-out': 10, 'crossed-in': 5 }), names, 24);
    expect(open?.flow).toEqual([
      [1, 5],
      [10, 8],
    ]);
    expect(flowOfShown(djg6, counts(sides), names, 24)).toMatchObject({
      before: [{ people: 6 }, { people: 18 }],
      after: [{ people: 11 }, { people: 13 }],
      flow: null,
    });
  });

  it('falls back on the worst category, and on nothing', () => {
    expect(flowOfShown(djg6, counts({ 'before-2': 12, 'after-2': 8 }), names, 24)).toMatchObject({
      before: [
        { name: 'anderen', people: 12 },
        { name: 'sterk', people: 12 },
      ],
      after: [{ people: 16 }, { people: 8 }],
      flow: null,
    });
    expect(flowOfShown(djg6, counts({}), names, 24)).toBeNull();
  });

  it('puts what calls most for attention last, also where more is better', () => {
    const told = counts({ 'before-0': 8, 'before-1': 7, 'after-0': 5, 'after-1': 10, 'flow-0-0': 5, 'flow-0-1': 8 });
    expect(flowOfShown(lsns6, told, names, 15)?.before.map(({ people, weight }) => [people, weight])).toEqual([
      [7, 0],
      [8, 1],
    ]);
  });
});
