import type { OpenData } from '../../../platform/module';
import { vocabularies } from '../contract';
import { vocabularyPaths } from '../paths';

const problem = { $ref: '#/components/responses/Problem' };
const answer = (mediaType: string) => ({ description: 'OK', content: { [mediaType]: { schema: { type: 'object' } } } });

/** What this module offers as open data. */
export const vocabulariesOpenData: OpenData = {
  schemas: {},
  paths: {
    [vocabularyPaths.api]: {
      get: {
        operationId: 'listVocabularies',
        summary: { nl: 'Alle begrippenlijsten', en: 'All vocabularies' },
        responses: { '200': answer('application/json'), '429': problem },
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
        responses: { '200': answer('application/ld+json'), '404': problem, '429': problem },
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
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      distributions: vocabularies.schemes.map(({ id, labels }) => ({
        mediaType: 'application/ld+json',
        path: vocabularyPaths.apiScheme(id),
        title: labels.nl,
      })),
    },
  ],
};
