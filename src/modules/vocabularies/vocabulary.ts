import type { Language } from '../../platform/texts/language';

/** Labels also exist in French, for exchange and search; the interface is Dutch and English. */
export type LabelLanguage = Language | 'fr';

/** One term of a scheme (skos:Concept). */
export interface Concept {
  id: string;
  notation: string | null;
  labels: Record<LabelLanguage, string>;
  altLabels: Record<LabelLanguage, string[]>;
  definition: Record<Language, string>;
}

/** One controlled vocabulary (skos:ConceptScheme); `path` is its place under /begrippen. */
export interface Scheme {
  id: string;
  path: string;
  /** ISO date of the version. */
  version: string;
  labels: Record<LabelLanguage, string>;
  description: Record<Language, string>;
  source: { title: string; year: number | null } | null;
  concepts: Concept[];
}

export interface Vocabularies {
  schemes: readonly Scheme[];
  /** @throws when there is no such scheme: scheme ids are written in code. */
  scheme(id: string): Scheme;
  concept(schemeId: string, conceptId: string): Concept | undefined;
  /** The label in the reader's language; the id itself when the concept is unknown. */
  label(schemeId: string, conceptId: string, language: Language): string;
}

export function createVocabularies(schemes: readonly Scheme[]): Vocabularies {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const concepts = new Map(
    schemes.map((scheme) => [scheme.id, new Map(scheme.concepts.map((concept) => [concept.id, concept]))]),
  );
  const concept = (schemeId: string, conceptId: string) => concepts.get(schemeId)?.get(conceptId);
  return {
    schemes,
    scheme: (id) => {
      const scheme = byId.get(id);
      if (!scheme) throw new Error(`No vocabulary "${id}"`);
      return scheme;
    },
    concept,
    label: (schemeId, conceptId, language) => concept(schemeId, conceptId)?.labels[language] ?? conceptId,
  };
}
