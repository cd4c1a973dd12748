import { firstSpreadVariance } from '../../evidence/contract';
import { type Cell, type ComparedViews, numberNames } from './group-views';

/** Of a view. */
export const numbers = numberNames.length;
export const place = Object.fromEntries(numberNames.map((name, i) => [name, i])) as Record<
  (typeof numberNames)[number],
  number
>;

/** How many steps of rounding a number lies outside its cell. */
export function outside(value: number, cell: Cell | undefined): number {
  if (!cell) return 0;
  const by = Math.max(cell.least - value, value - cell.most);
  return by <= 0 ? 0 : by / cell.step;
}

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
export function comparedOutside(told: Omit<ComparedViews, 'own' | 'other'>, one: Sample, two: Sample): number {
  const { cells, j } = told;
  const n1 = one.n;
  const n2 = two.n;
  const change = minus(one, two, place.change);
  const before = minus(one, two, place.before);
  const pooled = n1 + n2 - 2;
  const { xx, yy, xy } = within(one, two);
  let far = outside(change, cells.change);
  if (cells.lower || cells.upper) {
    const half = told.welch * Math.hypot(one.raw[place.se] as number, two.raw[place.se] as number);
    far += outside(change - half, cells.lower);
    far += outside(change + half, cells.upper);
  }
  if (cells.smd) far += outside(over(j * change, Math.sqrt(Math.max(0, xx + yy - 2 * xy) / pooled)), cells.smd);
  if (cells.controlled) far += outside(minus(one, two, place.smcr), cells.controlled);
  if (cells.controlledSe) far += outside(Math.sqrt(varianceOf(one) + varianceOf(two)), cells.controlledSe);
  if (cells.startDifference) far += outside(over(before, Math.sqrt(xx / pooled)), cells.startDifference);
  if (!cells.ancova) return far;
  const slope = over(xy, xx);
  const ancova = minus(one, two, place.after) - slope * before;
  const residual = Math.max(0, yy - slope * xy) / (n1 + n2 - 3);
  const half = told.t975 * Math.sqrt(residual * (1 / n1 + 1 / n2 + over(before * before, xx)));
  far += outside(ancova, cells.ancova);
  far += outside(ancova - half, cells.ancovaLower);
  return far + outside(ancova + half, cells.ancovaUpper);
}

const minus = (one: Sample, two: Sample, i: number): number => (one.raw[i] as number) - (two.raw[i] as number);

/** Sums of squares, and of products, around the means of both. */
function within(one: Sample, two: Sample): { xx: number; yy: number; xy: number } {
  const x1 = one.raw[place.sdBefore] as number;
  const y1 = one.raw[place.sdAfter] as number;
  const x2 = two.raw[place.sdBefore] as number;
  const y2 = two.raw[place.sdAfter] as number;
  const r1 = one.raw[place.r] as number;
  const r2 = two.raw[place.r] as number;
  return {
    xx: (one.n - 1) * (x1 * x1) + (two.n - 1) * (x2 * x2),
    yy: (one.n - 1) * (y1 * y1) + (two.n - 1) * (y2 * y2),
    xy: (one.n - 1) * (r1 * x1 * y1) + (two.n - 1) * (r2 * x2 * y2),
  };
}

/** Of the change over the spread before. */
const varianceOf = ({ n, raw }: Sample) => firstSpreadVariance(raw[place.smcr] as number, raw[place.r] as number, n);
