import type { Instrument } from '../instrument';
import type { Pair } from './paired-change';

/** Place of the category of a total, in the order of the instrument. */
export const categoryOf = ({ categories }: Instrument, total: number): number =>
  categories.findLastIndex(({ from }) => total >= from);

/**
 * Whether a total lies in a category that calls for attention (lonely, at risk, low): every one but the first where
 * lower is better, the first alone where higher is.
 */
export const callsForAttention = (instrument: Instrument, total: number): boolean =>
  categoryOf(instrument, total) > 0 === (instrument.betterIs === 'lower');

/** flow[i][j]: how many went from category i to category j, in the order of the instrument. */
export function flowOf(instrument: Instrument, pairs: readonly Pair[]): number[][] {
  const flow = instrument.categories.map(() => instrument.categories.map(() => 0));
  for (const { before, after } of pairs) {
    const row = flow[categoryOf(instrument, before)] ?? [];
    const place = categoryOf(instrument, after);
    row[place] = (row[place] ?? 0) + 1;
  }
  return flow;
}
