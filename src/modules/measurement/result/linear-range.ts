/** What Σ x over some places can be. */
export interface Range {
  least: number;
  most: number;
  /** Both ends are reached by whole numbers. */
  whole: boolean;
}

const tolerance = 1e-9;

/** An equation: Σ x over `places` is `total`. */
export interface Equation {
  places: readonly number[];
  total: number;
}

/**
 * Least and most of Σ x over `places`, for x ≥ 0 that fulfil all equations, of which there are some and which bound
 * it. By the simplex method with the rule of Bland, which never circles.
 * Reference: R. G. Bland, Math. Oper. Res. 2 (1977) 103-107.
 * @param size how many x there are
 */
export function rangeOfSum(size: number, equations: readonly Equation[], places: readonly number[]): Range {
  const start = feasibleTableau(size, equations);
  const [most, mostWhole] = maximise(copyOf(start), rowOf(size, places, 1));
  const [least, leastWhole] = maximise(start, rowOf(size, places, -1));
  // A difference, so that nothing becomes −0.
  return { least: 0 - rounded(least), most: rounded(most), whole: mostWhole && leastWhole };
}

const rounded = (x: number) => Math.round(x * 1e6) / 1e6;

/** Rows of coefficients with the right side last; `basis` names the place that each row gives, −1 for none yet. */
interface Tableau {
  rows: number[][];
  basis: number[];
}

const copyOf = ({ rows, basis }: Tableau): Tableau => ({ rows: rows.map((row) => [...row]), basis: [...basis] });

function rowOf(size: number, places: readonly number[], value: number): number[] {
  const row = new Array<number>(size).fill(0);
  for (const place of places) row[place] = value;
  return row;
}

function feasibleTableau(size: number, equations: readonly Equation[]): Tableau {
  const tableau: Tableau = {
    rows: equations.map(({ places, total }) => [...rowOf(size, places, 1), total]),
    basis: equations.map(() => -1),
  };
  const open = () => tableau.rows.filter((_, i) => tableau.basis[i] === -1);
  for (;;) {
    const rows = open();
    const enters = rowOf(size, [], 0).findIndex((_, j) => rows.reduce((sum, row) => sum + at(row, j), 0) > tolerance);
    if (enters < 0 || !pivotOn(tableau, enters)) break;
  }
  // What is left says nothing new, or stands at 0 and may give any place that it holds.
  tableau.rows.forEach((row, i) => {
    const enters = tableau.basis[i] === -1 ? row.slice(0, size).findIndex((x) => Math.abs(x) > tolerance) : -1;
    if (enters >= 0) pivot(tableau, i, enters);
  });
  const kept = tableau.basis.map((place) => place >= 0);
  return { rows: tableau.rows.filter((_, i) => kept[i]), basis: tableau.basis.filter((place) => place >= 0) };
}

/** The most of Σ objective x, and whether that x is whole. */
function maximise(tableau: Tableau, objective: readonly number[]): [number, boolean] {
  const gain = (j: number) =>
    at(objective, j) - tableau.rows.reduce((sum, row, i) => sum + at(objective, at(tableau.basis, i)) * at(row, j), 0);
  for (;;) {
    const enters = objective.findIndex((_, j) => !tableau.basis.includes(j) && gain(j) > tolerance);
    if (enters < 0 || !pivotOn(tableau, enters)) break;
  }
  const values = tableau.rows.map((row) => row.at(-1) ?? 0);
  const sum = values.reduce((total, value, i) => total + at(objective, at(tableau.basis, i)) * value, 0);
  return [sum, values.every((value) => Math.abs(value - Math.round(value)) < 1e-6)];
}

/** Brings in a place by the row that allows the smallest step. @returns false when no row limits it */
function pivotOn(tableau: Tableau, enters: number): boolean {
  let leaves = -1;
  let smallest = Number.POSITIVE_INFINITY;
  tableau.rows.forEach((row, i) => {
    if (at(row, enters) <= tolerance) return;
    const step = (row.at(-1) ?? 0) / at(row, enters);
    const tied = Math.abs(step - smallest) <= tolerance;
    if (step < smallest - tolerance || (tied && at(tableau.basis, i) < at(tableau.basis, leaves))) {
      smallest = Math.min(step, smallest);
      leaves = i;
    }
  });
  if (leaves < 0) return false;
  pivot(tableau, leaves, enters);
  return true;
}

function pivot({ rows, basis }: Tableau, leaves: number, enters: number): void {
  const own = rows[leaves] ?? [];
  const factor = at(own, enters);
  const scaled = own.map((x) => x / factor);
  rows[leaves] = scaled;
  basis[leaves] = enters;
  rows.forEach((row, i) => {
    const share = at(row, enters);
    if (i !== leaves && share !== 0) rows[i] = row.map((x, j) => x - share * at(scaled, j));
  });
}

const at = (values: readonly number[], place: number): number => values[place] ?? 0;
