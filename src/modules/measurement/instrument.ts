/**
 * A published set of questions and how it is scored. For groups: never to diagnose or select a person.
 * Codes are those printed on the form; items stand in the order of the form.
 */
export interface Instrument {
  id: string;
  name: string;
  construct: 'loneliness' | 'isolation' | 'wellbeing';
  /** The answers that can be given. */
  codes: readonly number[];
  items: readonly Item[];
  /** A total is the sum of the points, times this. */
  factor: number;
  /** Places of items, from 0, by name of the subscale. A subscale needs all of its items. */
  subscales: Readonly<Record<string, readonly number[]>>;
  /** How many items may be missing for a total, which is then the sum of the others. */
  mostMissing: number;
  /** What a total means, from the lowest up; each holds from `from` on. */
  categories: readonly { from: number; name: string }[];
  /** In which direction a total tells of more of what one hopes for. */
  betterIs: 'lower' | 'higher';
  /** The least difference in totals that its authors call meaningful. */
  meaningfulChange: number | null;
  source: string;
  licence: string;
  /** Dutch words that are a translation of our own, which nobody validated; else they are as published. */
  ownTranslation: boolean;
  /** Cronbach's alpha as published, least and most. */
  reliability: { least: number; most: number; source: string } | null;
  /** Standard deviation of totals as published; null: use that of the group itself. */
  spread: { value: number; source: string } | null;
  ages: { least: number; most: number | null };
}

export interface Item {
  /** Dutch wording; null when it is not taken over here. */
  wording: string | null;
  /** Points for each of the codes, in their order. */
  points: readonly number[];
}

/** A wording as a sentence of its own: items are printed without full stop, questions end as they are. */
export const asSentence = (wording: string): string => (wording.endsWith('?') ? wording : `${wording}.`);
