import { apiSchema } from '../../../platform/http/api-schema';
import type { OpenData } from '../../../platform/module';
import { vocabularies } from '../contract';
import { vocabularyPaths } from '../paths';
import { vocabularyLicence } from '../skos';
import { apiVocabularies, apiVocabulary } from './api-vocabulary';

const problem = { $ref: '#/components/responses/Problem' };
const problems = { '400': problem, '406': problem, '429': problem };
const answer = (schema: string, ...mediaTypes: string[]) => ({
  description: 'OK',
  content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: { $ref: `#/components/schemas/${schema}` } }])),
});

/** What this module offers as open data. */
export const vocabulariesOpenData: OpenData = {
  schemas: { VocabularyList: apiSchema(apiVocabularies), Vocabulary: apiSchema(apiVocabulary) },
  paths: {
    [vocabularyPaths.api]: {
      get: {
        operationId: 'listVocabularies',
        summary: { nl: 'Alle begrippenlijsten', en: 'All vocabularies' },
        responses: { '200': answer('VocabularyList', 'application/json'), ...problems },
      },
    },
    [vocabularyPaths.apiScheme('{id}')]: {
      get: {
        operationId: 'getVocabulary',
        summary: { nl: 'Eén begrippenlijst (SKOS)', en: 'One vocabulary (SKOS)' },
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: { nl: 'Naam van de lijst.', en: 'Name of the vocabulary.' },
            schema: { type: 'string', enum: vocabularies.schemes.map(({ id }) => id) },
            example: 'working-elements',
          },
        ],
        responses: {
          '200': answer('Vocabulary', 'application/ld+json', 'application/json'),
          '404': problem,
          ...problems,
        },
      },
    },
  },
  dataSets: [
    {
      id: 'vocabularies',
      title: { nl: 'Begrippen', en: 'Vocabularies' },
      description: {
        nl: 'De woorden waarmee praktijken geordend zijn, in het Nederlands, Engels en Frans (SKOS).',
        en: 'The words by which practices are ordered, in Dutch, English and French (SKOS).',
      },
      issued: '2026-11-20',
      keywords: {
        nl: ['eenzaamheid', 'begrippenlijst', 'SKOS'],
        en: ['loneliness', 'vocabulary', 'SKOS'],
      },
      modified: async () =>
        vocabularies.schemes
          .map(({ version }) => version)
          .toSorted()
          .at(-1) ?? '2026-11-20',
      licence: vocabularyLicence,
      distributions: vocabularies.schemes.map(({ id, labels }) => ({
        id,
        mediaType: 'application/ld+json',
        path: vocabularyPaths.apiScheme(id),
        title: labels,
      })),
    },
  ],
};
