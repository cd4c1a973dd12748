/** Fields in which a word can stand, with their weight and how strongly long texts are damped (BM25F: w and b). */
export const fieldWeights = {
  title: { weight: 4.2, damping: 0.3 },
  place: { weight: 3.2, damping: 0.2 },
  region: { weight: 1.2, damping: 0 },
  organisation: { weight: 1.8, damping: 0.3 },
  labels: { weight: 1.1, damping: 0.5 },
  summary: { weight: 1.5, damping: 0.5 },
  goals: { weight: 1.2, damping: 0.5 },
  other: { weight: 0.45, damping: 0.6 },
} as const;

export type FieldName = keyof typeof fieldWeights;
export const fieldNames = Object.keys(fieldWeights) as FieldName[];

export interface SearchDocument {
  fields: Record<FieldName, string>;
  /** Keys of the concepts it carries, `scheme/id`. */
  concepts: readonly string[];
}

export type Language = 'nl' | 'en' | 'fr';

/** A concept of a vocabulary with the words by which people may ask for it. */
export interface SearchConcept {
  /** `scheme/id` */
  key: string;
  labels: Record<Language, string>;
  altLabels: Record<Language, readonly string[]>;
}
