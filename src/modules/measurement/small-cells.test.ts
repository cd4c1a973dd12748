import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOfSum, solutionsOf } from './result/linear-range';
import { type Count, showCounts, showParts } from './small-cells';

/** Every table of `size` classes with `total` people. */
function* tables(size: number, total: number): Generator<number[]> {
  if (size === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1)
    for (const rest of tables(size - 1, total - first)) yield [first, ...rest];
}
const sumOf = (table: readonly number[], { classes }: Pick<Count, 'classes'>) =>
  classes.reduce((sum, place) => sum + (table[place] ?? 0), 0);

/** What an attacker sees who is told everything that is shown, percentages included; held-back counts stay open. */
function attack(people: readonly number[], counts: readonly Count[], fewest: number) {
  const total = people.reduce((sum, each) => sum + each, 0);
  const shown = showCounts(people, counts, fewest);
  const told = counts.filter(({ id }) => shown.get(id) !== null);
  const percent = (table: readonly number[], count: Count) => Math.round((100 * sumOf(table, count)) / total);
  const possible = [...tables(people.length, total)].filter((table) =>
    told.every(
      (count) => sumOf(table, count) === shown.get(count.id) && percent(table, count) === percent(people, count),
    ),
  );
  return { shown, possible, held: counts.filter(({ id }) => shown.get(id) === null) };
}

function expectSafe(people: readonly number[], counts: readonly Count[], fewest: number) {
  const { shown, possible, held } = attack(people, counts, fewest);
  for (const [id, value] of shown) expect(value === null || value >= fewest, id).toBe(true);
  for (const count of held) {
    const values = possible.map((table) => sumOf(table, count));
    expect(new Set(values).size, `${count.id} of ${people}`).toBeGreaterThan(1);
    if (sumOf(people, count) < fewest) expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(fewest);
  }
}

const count = (id: string, ...classes: number[]): Count => ({ id, classes });
/** Cells and margins of 2 × 2. */
const square = [count('row 0', 0, 1), count('row 1', 2, 3), count('column 0', 0, 2), count('column 1', 1, 3)];
const cells = [count('00', 0), count('01', 1), count('10', 2), count('11', 3)];

describe('what is shown', () => {
  it('never lets an attacker compute what is held back: margins and cells of every small table', () => {
    const people = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(3, 5),
        fc.shuffledSubarray([...square, ...cells]),
        (table, fewest, counts) => {
          if (table.reduce((sum, each) => sum + each, 0) >= fewest) expectSafe(table, counts, fewest);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never does for counts that overlap in any way', () => {
    const size = 5;
    const overlapping = fc
      .array(fc.subarray([...new Array(size).keys()], { minLength: 1, maxLength: size }), {
        minLength: 2,
        maxLength: 7,
      })
      .map((all) => all.map((classes, i) => count(`${i}`, ...classes)));
    const people = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(people, overlapping, (table, counts) => {
        // A count of everybody is told anyway, and a rest of nobody with it.
        const some = counts.filter(({ classes }) => classes.length < size);
        if (table.reduce((sum, each) => sum + each, 0) >= 3) expectSafe(table, some, 3);
      }),
      { numRuns: 300 },
    );
  });

  it('is everything when nothing is small, and nothing when there are too few people', () => {
    expect([...showCounts([6, 7, 8, 9], [...square, ...cells], 5).values()]).toEqual([13, 17, 14, 16, 6, 7, 8, 9]);
    expect([...showCounts([1, 1, 1, 1], square, 5).values()]).toEqual([null, null, null, null]);
  });

  it('keeps both margins when the cells are small', () => {
    const shown = showCounts([10, 8, 1, 5], [...square, ...cells], 5);
    expect([...shown.values()]).toEqual([18, 6, 11, 13, null, null, null, null]);
  });

  it('holds back what would give away the rest', () => {
    expect([...showCounts([22, 2], [count('many', 0), count('few', 1)], 5).values()]).toEqual([null, null]);
  });
});

it('the range of a sum is that of all tables', () => {
  const people = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      people,
      fc.subarray([...square, ...cells]),
      fc.constantFrom(...square, ...cells),
      (table, told, asked) => {
        const everybody = { places: [0, 1, 2, 3], total: table.reduce((sum, each) => sum + each, 0) };
        const equations = [
          everybody,
          ...told.map(({ classes }) => ({ places: classes, total: sumOf(table, { classes }) })),
        ];
        const values = [...tables(4, everybody.total)]
          .filter((each) => told.every((one) => sumOf(each, one) === sumOf(table, one)))
          .map((each) => sumOf(each, asked));
        const { least, most, whole } = rangeOfSum(solutionsOf(4, equations), asked.classes);
        expect([least, most, whole]).toEqual([Math.min(...values), Math.max(...values), true]);
      },
    ),
    { numRuns: 300 },
  );
});

describe('parts of a group', () => {
  it('are told of only when the rest is nobody or enough people', () => {
    expect(showParts([{ n: 12 }, { n: 11 }], 24, 5)).toEqual([{ n: 12 }]);
    expect(showParts([{ n: 12 }, { n: 12 }], 24, 5)).toEqual([{ n: 12 }, { n: 12 }]);
    expect(showParts([{ n: 21 }], 24, 5)).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { maxLength: 4 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 10 }),
        (sizes, unknown, fewest) => {
          const whole = sizes.reduce((sum, n) => sum + n, unknown);
          const told = showParts(
            sizes.map((n) => ({ n })),
            whole,
            fewest,
          );
          const rest = whole - told.reduce((sum, { n }) => sum + n, 0);
          expect(told.every(({ n }) => n >= fewest)).toBe(true);
          if (told.length > 0) expect(rest === 0 || rest >= fewest).toBe(true);
        },
      ),
    );
  });
});
