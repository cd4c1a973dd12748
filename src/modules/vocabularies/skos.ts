import { vocabularyPaths } from './paths';
import type { Concept, Scheme } from './vocabulary';

/** Short names used below; https://www.w3.org/TR/skos-reference/ and DCMI terms. */
const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What others may do with the vocabularies: anything. */
export const vocabularyLicence = 'https://creativecommons.org/publicdomain/zero/1.0/';

const languageTexts = (texts: Record<string, string>) =>
  Object.entries(texts).map(([language, text]) => ({ '@language': language, '@value': text }));

/** A scheme with its concepts as SKOS in JSON-LD; `baseUrl` makes the addresses absolute. */
export function schemeToSkos(scheme: Scheme, baseUrl: string): object {
  const id = baseUrl + vocabularyPaths.scheme(scheme.path);
  return {
    '@context': context,
    '@graph': [
      {
        '@id': id,
        '@type': 'skos:ConceptScheme',
        'skos:prefLabel': languageTexts(scheme.labels),
        'dct:description': languageTexts(scheme.description),
        'dct:issued': { '@type': 'xsd:date', '@value': scheme.version },
        'dct:license': { '@id': vocabularyLicence },
        'owl:versionInfo': scheme.version,
        ...(scheme.source && {
          'dct:source':
            [scheme.source.title, scheme.source.year].filter(Boolean).join(' (') + (scheme.source.year ? ')' : ''),
        }),
        'skos:hasTopConcept': scheme.concepts.map((concept) => ({
          '@id': baseUrl + vocabularyPaths.concept(scheme.path, concept.id),
        })),
      },
      ...scheme.concepts.map((concept) => conceptNode(scheme, concept, baseUrl)),
    ],
  };
}

/** One concept as SKOS in JSON-LD. */
export const conceptToSkos = (scheme: Scheme, concept: Concept, baseUrl: string): object => ({
  '@context': context,
  ...conceptNode(scheme, concept, baseUrl),
});

function conceptNode(scheme: Scheme, concept: Concept, baseUrl: string) {
  const schemeId = baseUrl + vocabularyPaths.scheme(scheme.path);
  const synonyms = Object.entries(concept.altLabels).flatMap(([language, labels]) =>
    labels.map((label) => ({ '@language': language, '@value': label })),
  );
  return {
    '@id': baseUrl + vocabularyPaths.concept(scheme.path, concept.id),
    '@type': 'skos:Concept',
    ...(concept.notation !== null && { 'skos:notation': concept.notation }),
    'skos:prefLabel': languageTexts(concept.labels),
    ...(synonyms.length > 0 && { 'skos:altLabel': synonyms }),
    'skos:definition': languageTexts(concept.definition),
    'skos:inScheme': { '@id': schemeId },
    'skos:topConceptOf': { '@id': schemeId },
  };
}
