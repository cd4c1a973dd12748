/** People of whom the same is in the same sums. */
export interface Crowd {
  /** Of each thing that one of them answered: the sums it is in. */
  traces: readonly (readonly string[])[];
  people: number;
}

/** More small crowds than this are not looked into: then nothing more is told. */
const mostSmall = 16;
const tolerance = 1e-9;

/**
 * Whether nothing about fewer than `fewest` people follows from adding and subtracting sums, in any way: whatever comes
 * out is about nobody, or about that many.
 *
 * Each thing that somebody answered is a row of zeros and ones, over the sums. Coefficients of the sums for which
 * everybody but a few falls out exist if and only if the rows of the others have a lower rank than all rows together.
 */
export function tellsOfCrowds(crowds: readonly Crowd[], fewest: number): boolean {
  const sums = [...new Set(crowds.flatMap(({ traces }) => traces.flat()))];
  const rowsOf = ({ traces }: Crowd) => traces.map((trace) => sums.map((sum) => (trace.includes(sum) ? 1 : 0)));
  const large = basisOf(crowds.filter(({ people }) => people >= fewest).flatMap(rowsOf));
  const small = crowds
    .filter(({ people }) => people > 0 && people < fewest)
    .map((crowd) => ({ people: crowd.people, rows: basisOf(rowsOf(crowd).map((row) => without(large, row))) }))
    .filter(({ rows }) => rows.length > 0);
  if (small.length > mostSmall) return false;
  const rankOf = (chosen: typeof small) => basisOf(chosen.flatMap(({ rows }) => rows)).length;
  const all = rankOf(small);
  return fewOf(small, fewest).every((few) => rankOf(small.filter((crowd) => !few.includes(crowd))) === all);
}

/** Every choice of crowds of fewer than `fewest` people together. */
function fewOf<Each extends { people: number }>([first, ...rest]: readonly Each[], fewest: number): Each[][] {
  if (!first) return [[]];
  const without = fewOf(rest, fewest);
  return first.people < fewest
    ? [...without, ...fewOf(rest, fewest - first.people).map((few) => [first, ...few])]
    : without;
}

/** A row with the place of its leading 1. */
interface Leading {
  row: readonly number[];
  place: number;
}

/** Independent rows that span what these do, by Gaussian elimination; none is 0. */
function basisOf(rows: readonly (readonly number[])[]): number[][] {
  const basis: Leading[] = [];
  for (const row of rows) {
    const rest = reduce(basis, row);
    const place = leadOf(rest);
    const lead = rest[place];
    if (lead !== undefined) basis.push({ row: rest.map((x) => x / lead), place });
  }
  return basis.map(({ row }) => [...row]);
}

const without = (basis: readonly (readonly number[])[], row: readonly number[]) =>
  reduce(
    basis.map((each) => ({ row: each, place: leadOf(each) })),
    row,
  );

/** What is left of a row once the places where a basis leads are taken out. */
function reduce(basis: readonly Leading[], row: readonly number[]): readonly number[] {
  return basis.reduce((left, each) => {
    const factor = left[each.place] ?? 0;
    return left.map((x, i) => x - factor * (each.row[i] ?? 0));
  }, row);
}

/** The first place that is not 0; −1: there is none. */
const leadOf = (row: readonly number[]): number => row.findIndex((x) => Math.abs(x) > tolerance);
