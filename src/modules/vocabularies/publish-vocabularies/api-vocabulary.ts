import * as z from 'zod';
import { vocabularyPaths } from '../paths';
import type { Vocabularies } from '../vocabulary';

const text = z.object({ nl: z.string(), en: z.string() });
const labels = text.extend({ fr: z.string() });

export const apiVocabularies = z.object({
  total: z.int(),
  items: z.array(
    z.object({
      id: z.string(),
      uri: z.url(),
      version: z.iso.date(),
      labels,
      description: text,
      concepts: z.array(
        z.object({ id: z.string(), uri: z.url(), notation: z.string().nullable(), labels, definition: text }),
      ),
    }),
  ),
});

/** All vocabularies in the list of the API. */
export function toApiVocabularies({ schemes }: Vocabularies, baseUrl: string): z.infer<typeof apiVocabularies> {
  const items = schemes.map((scheme) => ({
    id: scheme.id,
    uri: baseUrl + vocabularyPaths.scheme(scheme.path),
    version: scheme.version,
    labels: scheme.labels,
    description: scheme.description,
    concepts: scheme.concepts.map(({ id, notation, labels, definition }) => ({
      id,
      uri: baseUrl + vocabularyPaths.concept(scheme.path, id),
      notation,
      labels,
      definition,
    })),
  }));
  return { total: items.length, items };
}

const node = z.looseObject({ '@id': z.url(), '@type': z.enum(['skos:ConceptScheme', 'skos:Concept']) });
const words = z.array(z.object({ '@language': z.string(), '@value': z.string() }));

/** SKOS in JSON-LD: the scheme first, then its concepts. */
export const apiVocabulary = z.object({
  '@context': z.record(z.string(), z.string()),
  '@graph': z.array(node.extend({ 'skos:prefLabel': words })),
});
