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
 * All x ≥ 0 that fulfil equations, as a table: row by row the coefficients of x with the right side last; `basis` names
 * the place that each row gives, −1 for none yet.
 */
export interface Solutions {
  size: number;
  cells: Float64Array;
  basis: Int32Array;
}

/**
 * Least and most of Σ x over `places`, for solutions of which there are some and which are bounded. By the simplex method
 * with the rule of Bland, which never circles.
 * Reference: R. G. Bland, Math. Oper. Res. 2 (1977) 103-107.
 */
export function rangeOfSum(solutions: Solutions, places: readonly number[]): Range {
  const [most, mostWhole] = maximise(copyOf(solutions), weightsOf(solutions, places, 1));
  const [least, leastWhole] = maximise(copyOf(solutions), weightsOf(solutions, places, -1));
  // A difference, so that nothing becomes −0.
  return { least: 0 - rounded(least), most: rounded(most), whole: mostWhole && leastWhole };
}

const rounded = (x: number) => Math.round(x * 1e6) / 1e6;

const copyOf = ({ size, cells, basis }: Solutions): Solutions => ({ size, cells: cells.slice(), basis: basis.slice() });

function weightsOf({ size }: Solutions, places: readonly number[], value: number): Float64Array {
  const weights = new Float64Array(size);
  for (const place of places) weights[place] = value;
  return weights;
}

/** @param size how many x there are */
export function solutionsOf(size: number, equations: readonly Equation[]): Solutions {
  const width = size + 1;
  const table: Solutions = {
    size,
    cells: new Float64Array(equations.length * width),
    basis: new Int32Array(equations.length).fill(-1),
  };
  equations.forEach(({ places, total }, row) => {
    for (const place of places) table.cells[row * width + place] = 1;
    table.cells[row * width + size] = total;
  });
  for (let enters = firstOpen(table); enters >= 0 && pivotOn(table, enters); ) enters = firstOpen(table);
  // What is left says nothing new, or stands at 0 and may give any place that it holds.
  for (let row = 0; row < table.basis.length; row += 1) {
    const enters = table.basis[row] === -1 ? firstIn(table, row) : -1;
    if (enters >= 0) pivot(table, row, enters);
  }
  const kept = [...table.basis.keys()].filter((row) => (table.basis[row] as number) >= 0);
  const cells = new Float64Array(kept.length * width);
  kept.forEach((row, i) => void cells.set(table.cells.subarray(row * width, (row + 1) * width), i * width));
  return { size, cells, basis: Int32Array.from(kept, (row) => table.basis[row] as number) };
}

/** The first place that rows hold which give none yet; −1: none does. */
function firstOpen({ size, cells, basis }: Solutions): number {
  for (let place = 0; place < size; place += 1) {
    let sum = 0;
    for (let row = 0; row < basis.length; row += 1) {
      if (basis[row] === -1) sum += cells[row * (size + 1) + place] as number;
    }
    if (sum > tolerance) return place;
  }
  return -1;
}

function firstIn({ size, cells }: Solutions, row: number): number {
  for (let place = 0; place < size; place += 1) {
    if (Math.abs(cells[row * (size + 1) + place] as number) > tolerance) return place;
  }
  return -1;
}

/** The most of Σ weight × x, and whether that x is whole. */
function maximise(table: Solutions, weights: Float64Array): [number, boolean] {
  const { size, cells, basis } = table;
  for (let enters = firstGain(table, weights); enters >= 0 && pivotOn(table, enters); ) {
    enters = firstGain(table, weights);
  }
  let sum = 0;
  let whole = true;
  for (let row = 0; row < basis.length; row += 1) {
    const value = cells[row * (size + 1) + size] as number;
    sum += (weights[basis[row] as number] as number) * value;
    whole &&= Math.abs(value - Math.round(value)) < 1e-6;
  }
  return [sum, whole];
}

/** The first place of which more makes the sum more; −1: there is none. */
function firstGain({ size, cells, basis }: Solutions, weights: Float64Array): number {
  for (let place = 0; place < size; place += 1) {
    let given = 0;
    for (let row = 0; row < basis.length; row += 1) {
      const weight = weights[basis[row] as number] as number;
      if (weight !== 0) given += weight * (cells[row * (size + 1) + place] as number);
    }
    if ((weights[place] as number) - given > tolerance && !basis.includes(place)) return place;
  }
  return -1;
}

/** Brings in a place by the row that allows the smallest step. @returns false when no row limits it */
function pivotOn(table: Solutions, enters: number): boolean {
  const { size, cells, basis } = table;
  let leaves = -1;
  let smallest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < basis.length; row += 1) {
    const share = cells[row * (size + 1) + enters] as number;
    if (share <= tolerance) continue;
    const step = (cells[row * (size + 1) + size] as number) / share;
    const tied = Math.abs(step - smallest) <= tolerance;
    if (step < smallest - tolerance || (tied && (basis[row] as number) < (basis[leaves] as number))) {
      smallest = Math.min(step, smallest);
      leaves = row;
    }
  }
  if (leaves < 0) return false;
  pivot(table, leaves, enters);
  return true;
}

function pivot({ size, cells, basis }: Solutions, leaves: number, enters: number): void {
  const width = size + 1;
  const own = leaves * width;
  const factor = cells[own + enters] as number;
  for (let i = 0; i < width; i += 1) cells[own + i] = (cells[own + i] as number) / factor;
  basis[leaves] = enters;
  for (let row = 0; row < basis.length; row += 1) {
    const at = row * width;
    const share = cells[at + enters] as number;
    if (row === leaves || share === 0) continue;
    for (let i = 0; i < width; i += 1) cells[at + i] = (cells[at + i] as number) - share * (cells[own + i] as number);
  }
}
