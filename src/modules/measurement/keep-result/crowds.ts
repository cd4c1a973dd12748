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
  const sums = new Set(crowds.flatMap(({ traces }) => traces.flat()));
  const places = new Map([...sums].map((sum, place) => [sum, place]));
  const rowsOf = ({ traces }: Crowd) => traces.map((trace) => rowOf(trace, places));
  const large = basisOf(crowds.filter(({ people }) => people >= fewest).flatMap(rowsOf));
  const leftIn = (crowd: Crowd) => basisOf(rowsOf(crowd).map((row) => reduced(large, row)));
  const small = crowds
    .filter(({ people }) => people > 0 && people < fewest)
    .map((crowd) => ({ people: crowd.people, rows: leftIn(crowd).map(({ row }) => row) }))
    .filter(({ rows }) => rows.length > 0)
    // The more people there are in one that is left out, the fewer others are left out with it.
    .sort((one, other) => other.people - one.people);
  if (small.length > mostSmall) return false;
  return keepsRank(small, [], fewest, basisOf(small.flatMap(({ rows }) => rows)).length);
}

interface Small {
  people: number;
  rows: readonly Float64Array[];
}

/**
 * Whether rows have this rank together, whichever crowds of fewer than `fewest` people are left out.
 * @param basis of those that are not left out, so far
 */
function keepsRank([first, ...rest]: readonly Small[], basis: Basis, fewest: number, rank: number): boolean {
  if (basis.length === rank) return true;
  if (!first) return false;
  if (first.people < fewest && !keepsRank(rest, basis, fewest - first.people, rank)) return false;
  return keepsRank(rest, extended(basis, first.rows), fewest, rank);
}

function rowOf(trace: readonly string[], places: ReadonlyMap<string, number>): Float64Array {
  const row = new Float64Array(places.size);
  for (const sum of trace) row[places.get(sum) ?? 0] = 1;
  return row;
}

/** Independent rows, none of them 0, each with the place of its leading 1, where those after it have 0. */
type Basis = readonly { row: Float64Array; place: number }[];

const basisOf = (rows: readonly Float64Array[]): Basis => extended([], rows);

/** With more rows, as far as they are independent, by Gaussian elimination. */
function extended(basis: Basis, rows: readonly Float64Array[]): Basis {
  const longer = [...basis];
  for (const row of rows) {
    const rest = reduced(longer, row);
    const place = rest.findIndex((x) => Math.abs(x) > tolerance);
    const lead = rest[place];
    if (lead !== undefined) longer.push({ row: rest.map((x) => x / lead), place });
  }
  return longer;
}

/** What is left of a row once the places where a basis leads are taken out. */
function reduced(basis: Basis, row: Float64Array): Float64Array {
  const left = row.slice();
  for (const each of basis) {
    const factor = left[each.place] as number;
    if (factor === 0) continue;
    for (let i = 0; i < left.length; i += 1) left[i] = (left[i] as number) - factor * (each.row[i] as number);
  }
  return left;
}
