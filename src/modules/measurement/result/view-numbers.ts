import { firstSpreadVariance } from '../../evidence/contract';
import { type Cell, type ComparedViews, numberNames } from './group-views';

/** Of a view. */
export const numbers = numberNames.length;
export const place = Object.fromEntries(numberNames.map((name, i) => [name, i])) as Record<
  (typeof numberNames)[number],
  number
>;

/** How many steps of rounding a number lies outside its cell. */
export const outside = (value: number, cell: Cell | undefined): number =>
  cell ? Math.max(0, cell.least - value, value - cell.most) / cell.step : 0;

/** The numbers of `pairedChange`, out of sums, in the order of `numberNames`. */
export function compute(into: Float64Array, sums: Float64Array, n: number, t975: number, j: number): void {
  const x = sums[0] as number;
  const y = sums[1] as number;
  const before = x / n;
  const after = y / n;
  const vx = Math.max(0, ((sums[2] as number) - x * before) / (n - 1));
  const vy = Math.max(0, ((sums[3] as number) - y * after) / (n - 1));
  const vxy = ((sums[4] as number) - x * after) / (n - 1);
  const sdBefore = Math.sqrt(vx);
  const sdAfter = Math.sqrt(vy);
  const sd = Math.sqrt(Math.max(0, vx + vy - 2 * vxy));
  const change = after - before;
  const se = sd / Math.sqrt(n);
  into[place.before] = before;
  into[place.after] = after;
  into[place.sdBefore] = sdBefore;
  into[place.sdAfter] = sdAfter;
  into[place.change] = change;
  into[place.lower] = change - t975 * se;
  into[place.upper] = change + t975 * se;
  into[place.r] = over(vxy, sdBefore * sdAfter);
  into[place.smcr] = over(j * change, sdBefore);
  into[place.smcc] = over(j * change, sd);
  into[place.t] = over(change, se);
  into[place.se] = se;
}
export const over = (top: number, bottom: number): number => (bottom > 1e-9 ? top / bottom : 0);

/** People of a view, with what `compute` made of them. */
export interface Sample {
  n: number;
  raw: Float64Array;
}

/** How many steps of rounding what is shown of a group beside another lies outside its cells. */
export function comparedOutside(
  { cells, welch, t975, j }: Omit<ComparedViews, 'own' | 'other'>,
  { n: n1, raw: one }: Sample,
  { n: n2, raw: two }: Sample,
): number {
  const minus = (i: number) => (one[i] as number) - (two[i] as number);
  /** Sums of squares, or of products, around the means of both. */
  const within = (raw: (of: Float64Array) => number) => (n1 - 1) * raw(one) + (n2 - 1) * raw(two);
  const xx = within((raw) => (raw[place.sdBefore] as number) ** 2);
  const yy = within((raw) => (raw[place.sdAfter] as number) ** 2);
  const xy = within(
    (raw) => (raw[place.r] as number) * (raw[place.sdBefore] as number) * (raw[place.sdAfter] as number),
  );
  const [change, before] = [minus(place.change), minus(place.before)];
  const half = welch * Math.hypot(one[place.se] as number, two[place.se] as number);
  const pooled = n1 + n2 - 2;
  const slope = over(xy, xx);
  const ancova = minus(place.after) - slope * before;
  const residual = Math.max(0, yy - slope * xy) / (n1 + n2 - 3);
  const ancovaHalf = t975 * Math.sqrt(residual * (1 / n1 + 1 / n2 + over(before ** 2, xx)));
  return (
    outside(change, cells.change) +
    outside(change - half, cells.lower) +
    outside(change + half, cells.upper) +
    outside(over(j * change, Math.sqrt(Math.max(0, xx + yy - 2 * xy) / pooled)), cells.smd) +
    outside(minus(place.smcr), cells.controlled) +
    outside(Math.sqrt(varianceOf(one, n1) + varianceOf(two, n2)), cells.controlledSe) +
    outside(over(before, Math.sqrt(xx / pooled)), cells.startDifference) +
    outside(ancova, cells.ancova) +
    outside(ancova - ancovaHalf, cells.ancovaLower) +
    outside(ancova + ancovaHalf, cells.ancovaUpper)
  );
}

/** Of the change over the spread before. */
const varianceOf = (raw: Float64Array, n: number) =>
  firstSpreadVariance(raw[place.smcr] as number, raw[place.r] as number, n);
