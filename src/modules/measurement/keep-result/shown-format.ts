import type { ShownResult } from '../result/shown-result';
import type { Audience } from '../small-cells';

/** A part of a result as an audience sees it; what it cost is not about answers, and stays as it is known. */
export interface ShownPart {
  /** What is not about a later moment; null in the part of one. */
  main: Omit<ShownResult, 'costs' | 'followUps'> | null;
  followUps: ShownResult['followUps'];
}

/** Shares of who began and was lost, as they count for how good a study is. */
export interface LostShares {
  group: number | null;
  /** Null also without a comparison group. */
  comparison: number | null;
}

export interface KeptShown extends Record<Audience, ShownPart> {
  lost: LostShares;
  hasComparison: boolean;
}

/**
 * Goes up when what is kept cannot be read any more as what is shown. A part in another format is made anew when
 * nothing but that changed; otherwise it shows again as soon as a next version may be made.
 */
export const shownFormat = 4;

export const writeShown = (shown: KeptShown): string =>
  JSON.stringify(shown, (_, value: unknown) => (value instanceof Map ? [...value] : value));

export function readShown(text: string): KeptShown {
  return JSON.parse(text, (name, value: unknown) => (name === 'counts' && isEntries(value) ? new Map(value) : value));
}

const isEntries = (value: unknown): value is [unknown, unknown][] =>
  Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length === 2);
