import type { ApiParameter, OpenData } from '../../../platform/module';
import { areas } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { exportFormats, practicePaths } from '../paths';
import { licence } from '../practice-json-ld';
import { filters, sortOrders } from '../selection';
import { selectionContext } from '../selection-context';
import { apiNames } from '../selection-query';

const formatParameter: ApiParameter = {
  name: 'format',
  in: 'query',
  description: {
    nl: 'Vorm van het antwoord; ook met de hoofding Accept.',
    en: 'Form of the answer; also by the Accept header.',
  },
  schema: { type: 'string', enum: ['json', 'csv', 'jsonld'], default: 'json' },
};

const schemeFilter = (id: string) => {
  const { concepts, labels } = vocabularies.scheme(id);
  return { values: concepts.map((concept) => concept.id), label: labels };
};
const regionFilters = {
  provinces: { values: areas.regions.province.map(({ id }) => id), label: { nl: 'provincie', en: 'province' } },
  regions: {
    values: areas.regions.referenceRegion.map(({ id }) => id),
    label: { nl: 'referentieregio', en: 'reference region' },
  },
};

const filterParameters: ApiParameter[] = filters.map(({ key, scheme }) => {
  const { values, label } = scheme ? schemeFilter(scheme) : regionFilters[key];
  return {
    name: apiNames.filter(key),
    in: 'query',
    description: {
      nl: `Filter: ${label.nl}. Herhaal de parameter voor meer waarden (of).`,
      en: `Filter: ${label.en}. Repeat the parameter for more values (or).`,
    },
    schema: { type: 'array', items: { type: 'string', enum: values } },
  };
});

const { defaultPageSize, maxPageSize } = selectionContext;
const listParameters: ApiParameter[] = [
  {
    name: 'q',
    in: 'query',
    description: { nl: 'Zoekvraag, in gewone woorden.', en: 'What you search for, in ordinary words.' },
    schema: { type: 'string', maxLength: 200 },
    example: 'iets voor weduwen op het platteland',
  },
  ...filterParameters,
  {
    name: apiNames.near,
    in: 'query',
    description: {
      nl: 'NIS-code of naam van een gemeente: die gemeente en haar buren.',
      en: 'NIS code or name of a municipality: it and its neighbours.',
    },
    schema: { type: 'string' },
  },
  {
    name: apiNames.sort,
    in: 'query',
    description: { nl: 'Volgorde.', en: 'Order.' },
    schema: { type: 'string', enum: [...sortOrders], default: 'fit' },
  },
  {
    name: apiNames.page,
    in: 'query',
    description: { nl: 'Bladzijde, vanaf 1.', en: 'Page, from 1.' },
    schema: { type: 'integer', minimum: 1, default: 1 },
  },
  {
    name: apiNames.pageSize,
    in: 'query',
    description: { nl: 'Aantal per bladzijde.', en: 'Number on a page.' },
    schema: { type: 'integer', minimum: 1, maximum: maxPageSize, default: defaultPageSize },
  },
  formatParameter,
];

const strings = { type: 'array', items: { type: 'string' } };
const nullableString = { type: ['string', 'null'] };
const itemProperties = {
  slug: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  title: { type: 'string' },
  summary: { type: 'string' },
  kind: { type: 'string' },
  status: { type: 'string' },
  organisation: nullableString,
  municipalities: {
    type: 'array',
    items: {
      type: 'object',
      properties: { nis: { type: 'string' }, name: { type: 'string' } },
      required: ['nis', 'name'],
    },
  },
  provinces: strings,
  regions: strings,
  ageGroups: strings,
  focus: strings,
  workingElements: strings,
  activityTypes: strings,
  lifeEvents: strings,
  riskFactors: strings,
  policyDomains: strings,
  partnerTypes: strings,
  settings: strings,
  costBand: { type: 'string' },
  certainty: {
    type: 'object',
    properties: {
      level: { type: ['integer', 'null'], minimum: 0, maximum: 5 },
      id: { type: 'string' },
      label: { type: 'string' },
      rules: { type: 'string' },
    },
    required: ['level', 'id', 'label', 'rules'],
  },
  startedYear: { type: ['integer', 'null'] },
  inferred: strings,
  fictitious: { type: 'boolean' },
  publishedOn: { type: 'string', format: 'date' },
  changedOn: { type: 'string', format: 'date' },
};

const schemas = {
  Practice: { type: 'object', properties: itemProperties, required: Object.keys(itemProperties) },
  PracticeList: {
    type: 'object',
    required: ['total', 'page', 'pageSize', 'items', 'facets', 'corrections'],
    properties: {
      total: { type: 'integer' },
      page: { type: 'integer' },
      pageSize: { type: 'integer' },
      items: { type: 'array', items: { $ref: '#/components/schemas/Practice' } },
      facets: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: {
            type: 'object',
            properties: { value: { type: 'string' }, label: { type: 'string' }, count: { type: 'integer' } },
            required: ['value', 'label', 'count'],
          },
        },
      },
      corrections: {
        type: 'array',
        items: { type: 'object', properties: { typed: { type: 'string' }, readAs: { type: 'string' } } },
      },
    },
  },
};

const answers = (schema: string) => ({
  '200': {
    description: 'OK',
    content: {
      'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
      'text/csv': { schema: { type: 'string' } },
      'application/ld+json': { schema: { type: 'object' } },
    },
  },
  '304': { description: 'Not modified (If-None-Match)' },
  '400': { $ref: '#/components/responses/Problem' },
  '404': { $ref: '#/components/responses/Problem' },
  '406': { $ref: '#/components/responses/Problem' },
  '429': { $ref: '#/components/responses/Problem' },
});

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What the practice database offers as open data. */
export function practiceOpenData(): OpenData {
  return {
    schemas,
    paths: {
      [practicePaths.api]: {
        get: {
          operationId: 'listPractices',
          summary: { nl: 'Praktijken zoeken en filteren', en: 'Search and filter practices' },
          parameters: listParameters,
          responses: answers('PracticeList'),
        },
      },
      [practicePaths.apiPractice('{slug}')]: {
        get: {
          operationId: 'getPractice',
          summary: { nl: 'Eén praktijk, volledig', en: 'One practice, whole' },
          parameters: [
            {
              name: 'slug',
              in: 'path',
              required: true,
              description: { nl: 'Naam van de praktijk in het adres.', en: 'Name of the practice in its address.' },
              schema: { type: 'string' },
              example: 'huisbezoeken-nabestaanden-herselt',
            },
            formatParameter,
          ],
          responses: answers('Practice'),
        },
      },
    },
    dataSets: [
      {
        id: 'practices',
        title: { nl: 'Praktijken tegen eenzaamheid', en: 'Practices against loneliness' },
        description: {
          nl: 'Wat lokale besturen en hun partners doen tegen eenzaamheid: voor wie, hoe, waar, met welke partners, en hoe zeker we zijn dat het helpt.',
          en: 'What local governments and their partners do against loneliness: for whom, how, where, with which partners, and how sure we are that it helps.',
        },
        issued: '2026-11-20',
        licence,
        distributions: [
          { mediaType: 'application/json', path: practicePaths.api, title: 'API' },
          ...exportFormats.map((format) => ({
            mediaType: mediaTypes[format],
            path: practicePaths.exportSelection(format),
            title: format.toUpperCase(),
          })),
          { mediaType: 'application/atom+xml', path: practicePaths.feedChanged, title: 'Atom' },
        ],
      },
    ],
  };
}
