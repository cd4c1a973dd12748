/** √W X = Q R: orthonormal columns and an upper triangle, r[i][j] for i ≤ j. */
export interface OrthogonalForm {
  q: Float64Array[];
  r: number[][];
}

/** What is left of a column, as a share of it, when it is next to a sum of others; R's `lm` takes the same. */
const collinear = 1e-7;

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) sum += (left[i] as number) * (right[i] as number);
  return sum;
}

/** `column` without its part along each of the orthonormal `q`. */
export function removeProjection(q: readonly Float64Array[], column: Float64Array): Float64Array {
  const rest = Float64Array.from(column);
  for (const along of q) subtract(rest, along, dot(along, rest));
  // Once more: what rounding left along q goes as well. "Twice is enough" (Kahan; Parlett 1980).
  for (const along of q) subtract(rest, along, dot(along, rest));
  return rest;
}

function subtract(from: Float64Array, along: Float64Array, factor: number): void {
  for (let i = 0; i < from.length; i += 1) from[i] = (from[i] as number) - factor * (along[i] as number);
}

/**
 * Q and R by Gram and Schmidt, each column orthogonalised twice.
 * Reference: L. Giraud, J. Langou, M. Rozložník, Comput. Math. Appl. 50 (2005) 1069-1075.
 */
export function orthonormalise(columns: readonly Float64Array[]): OrthogonalForm {
  const q: Float64Array[] = [];
  const r = columns.map(() => new Array<number>(columns.length).fill(0));
  columns.forEach((column, j) => {
    const rest = removeProjection(q, column);
    const norm = Math.sqrt(dot(rest, rest));
    q.forEach((along, i) => {
      (r[i] as number[])[j] = dot(along, column);
    });
    (r[j] as number[])[j] = norm;
    q.push(rest.map((each) => each / norm));
  });
  return { q, r };
}

/** Whether the columns are independent of each other. */
export function areIndependent(columns: readonly Float64Array[]): boolean {
  const { r } = orthonormalise(columns);
  return columns.every((column, j) => (r[j]?.[j] ?? 0) > collinear * Math.sqrt(dot(column, column)));
}

/** x with R x = right. */
export function solveUpper(r: readonly number[][], right: readonly number[]): number[] {
  const x = [...right];
  for (let i = r.length - 1; i >= 0; i -= 1) {
    const row = r[i] as number[];
    for (let j = i + 1; j < r.length; j += 1) x[i] = (x[i] as number) - (row[j] as number) * (x[j] as number);
    x[i] = (x[i] as number) / (row[i] as number);
  }
  return x;
}

/** R⁻¹, as rows. */
export function upperInverse(r: readonly number[][]): number[][] {
  const columns = r.map((_, j) =>
    solveUpper(
      r,
      r.map((_, i) => (i === j ? 1 : 0)),
    ),
  );
  return r.map((_, i) => columns.map((column) => column[i] as number));
}
