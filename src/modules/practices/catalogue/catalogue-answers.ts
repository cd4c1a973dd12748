import type { FormerPractice } from '../former-practice';
import type { PublishedPractice } from '../published-practice';
import type { FilterKey, Selection } from '../selection';

/** What the catalogue answers; `catalogue.ts` makes one. Everything is in memory and synchronous. */
export interface Catalogue {
  /** Makes what a first search, suggestion or comparison would otherwise wait for. */
  prepare(): void;
  /** Number of published practices. */
  size: number;
  all(): readonly PublishedPractice[];
  /** The practice at an address; of one that was merged, the practice that it became. */
  bySlug(slug: string): PublishedPractice | undefined;
  /** What was withdrawn from an address, or from the one that it led to. */
  withdrawn(slug: string): FormerPractice | undefined;
  /** How a practice is called, also once it was withdrawn; the address itself when there never was one. */
  called(slug: string): { title: string; withdrawn: boolean };
  /** The practices of a selection, in its order: what list, map, matrix, exports and API show. */
  select(selection: Selection): SelectionResult;
  /** How many practices a selection has, in a tenth of the time of `select`. */
  count(selection: Selection): number;
  /** Why a practice fits a typed question, as words to show: "partner overleden", "platteland". */
  whyItFits(q: string, slug: string): readonly string[];
  /** While typing: titles, places and terms that continue or resemble what was typed. */
  suggest(text: string, limit: number): Suggestion[];
  /** Others like it, best first, with the concepts they share (scheme and id), rarest first. */
  similar(slug: string, limit: number): SimilarPractice[];
  /** Slugs: the programme it is part of, its parts, and its fellow parts. */
  related(slug: string): { parent: string | null; parts: string[]; siblings: string[] };
}

export interface FacetValue {
  value: string;
  count: number;
}

export interface SelectionResult {
  total: number;
  /** The practices of the page asked for. */
  page: PublishedPractice[];
  /** All practices of the selection, in order; computed when asked. */
  every(): PublishedPractice[];
  /** Per filter how many would remain with that value, given all other filters; values without any are left out. */
  facets: Record<FilterKey, FacetValue[]>;
  /** Typed words that were read as another, known word. */
  corrections: { typed: string; readAs: string }[];
  /** Words that find nothing: the rest of the question was answered without them. */
  leftOut: string[];
  /** Whether the words say nothing that tells one practice from another: then nothing is found. */
  tooGeneral: boolean;
}

export interface Suggestion {
  kind: 'practice' | 'place' | 'concept';
  label: string;
  /** Slug, NIS code, or scheme and concept id as "scheme/id". */
  target: string;
  /** Practices behind it; 1 for a practice. */
  count: number;
}

export interface SimilarPractice {
  practice: PublishedPractice;
  /** 0 … 1: how much of what they carry they share, rare concepts most (cosine). */
  likeness: number;
  shared: { scheme: string; id: string }[];
}
