import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsOfCrowds } from './crowds';

const crowd = (people: number, ...traces: string[][]) => ({ people, traces });

describe('sums of several versions', () => {
  it('tell nothing of few when those who changed are five, however many more there are', () => {
    const stayed = crowd(19, ['1', '2']);
    expect(tellsOfCrowds([stayed, crowd(5, ['1'], ['2'])], 5)).toBe(true);
    expect(tellsOfCrowds([stayed, crowd(4, ['1'], ['2'])], 5)).toBe(false);
  });

  it('count who was deleted, who came and who changed together', () => {
    const stayed = crowd(19, ['1', '2']);
    expect(tellsOfCrowds([stayed, crowd(2, ['1']), crowd(3, ['2'])], 5)).toBe(true);
    expect(tellsOfCrowds([stayed, crowd(2, ['1']), crowd(2, ['2'])], 5)).toBe(false);
    expect(tellsOfCrowds([stayed, crowd(1, ['1']), crowd(5, ['1'], ['2'])], 5)).toBe(true);
  });

  it('tell of the rest when a part of them changed', () => {
    const stayed = [crowd(12, ['1 all', '1 old', '2 all', '2 old']), crowd(8, ['1 all', '2 all'])];
    const old = crowd(5, ['1 all', '1 old'], ['2 all', '2 old']);
    expect(tellsOfCrowds([...stayed, old], 5)).toBe(true);
    expect(tellsOfCrowds([...stayed, old, crowd(1, ['1 all'], ['2 all'])], 5)).toBe(false);
  });

  it('tell of one of whom three others changed back', () => {
    const stayed = crowd(19, ['1', '2', '3']);
    expect(tellsOfCrowds([stayed, crowd(4, ['1', '3'], ['2']), crowd(1, ['1'], ['2'], ['3'])], 5)).toBe(false);
  });

  it('tell of one by four versions that differ by five or more, each from each', () => {
    const [base, x, y] = [crowd(10, ['1', '2', '3', '4']), crowd(5, ['2', '3']), crowd(5, ['1', '2'])];
    expect(tellsOfCrowds([base, x, y], 5)).toBe(true);
    // 1 − 2 + 3 − 4.
    expect(tellsOfCrowds([base, x, y, crowd(1, ['2', '3', '4'])], 5)).toBe(false);
  });

  it('tell nothing of who is in no sum, nor of nobody', () => {
    expect(tellsOfCrowds([crowd(9, ['1']), crowd(2), crowd(0, ['2'])], 5)).toBe(true);
    expect(tellsOfCrowds([], 5)).toBe(true);
  });

  it('tell all that follows from some of them', () => {
    const sums = ['1 all', '1 old', '2 all', '2 old', '3 all'];
    const trace = fc.subarray(sums);
    const crowds = fc.array(
      fc.record({ people: fc.integer({ min: 1, max: 9 }), traces: fc.array(trace, { maxLength: 3 }) }),
      {
        maxLength: 20,
      },
    );
    let safe = 0;
    fc.assert(
      fc.property(crowds, fc.subarray(sums), (all, some) => {
        const fewer = all.map(({ people, traces }) => ({
          people,
          traces: traces.map((each) => each.filter((sum) => some.includes(sum))).filter((each) => each.length > 0),
        }));
        const alike = Map.groupBy(fewer, ({ traces }) => JSON.stringify(traces.map(String).sort()));
        const merged = [...alike.values()].flatMap(([first, ...rest]) =>
          first ? [{ ...first, people: rest.reduce((sum, { people }) => sum + people, first.people) }] : [],
        );
        if (!tellsOfCrowds(all, 5)) return;
        safe += 1;
        expect(tellsOfCrowds(merged, 5)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(safe).toBeGreaterThan(50);
  });
});
