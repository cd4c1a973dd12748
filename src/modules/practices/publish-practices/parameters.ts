import type { ApiParameter } from '../../../platform/module';
import { areas } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { filters, sortOrders, unstatedAge } from '../selection';
import { selectionContext } from '../selection-context';
import { apiNames } from '../selection-query';

export const formatParameter: ApiParameter = {
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
  const { values: ids, label } = scheme ? schemeFilter(scheme) : regionFilters[key];
  const values = key === 'ageGroups' ? [...ids, unstatedAge] : ids;
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
/** Parameters of the list of practices. */
export const listParameters: ApiParameter[] = [
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
      nl: 'NIS-code of volledige naam van een gemeente, ook een vroegere: die gemeente en haar buren. Het antwoord noemt in place de gemeente van nu.',
      en: 'NIS code or whole name of a municipality, also a former one: it and its neighbours. The answer names the one of today in place.',
    },
    schema: { type: 'string', maxLength: 100 },
    example: 'Herselt',
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
    schema: { type: 'integer', minimum: 1, maximum: 100_000, default: 1 },
  },
  {
    name: apiNames.pageSize,
    in: 'query',
    description: { nl: 'Aantal per bladzijde.', en: 'Number on a page.' },
    schema: { type: 'integer', minimum: 1, maximum: maxPageSize, default: defaultPageSize },
  },
  formatParameter,
];

export const slugParameter: ApiParameter = {
  name: 'slug',
  in: 'path',
  required: true,
  description: { nl: 'Naam van de praktijk in het adres.', en: 'Name of the practice in its address.' },
  schema: { type: 'string' },
  example: 'huisbezoeken-nabestaanden-herselt',
};

/** Atom pages backwards in time. */
export const beforeParameter: ApiParameter = {
  name: 'before',
  in: 'query',
  description: {
    nl: 'Alleen wat ouder is dan deze dag; de feed geeft zelf de link naar het vervolg.',
    en: 'Only what is older than this day; the feed itself links to what follows.',
  },
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  example: '2026-11-01',
};

export const typedParameter: ApiParameter = {
  name: 'q',
  in: 'query',
  description: { nl: 'Wat al getypt is.', en: 'What was typed so far.' },
  schema: { type: 'string', maxLength: 100 },
  example: 'rouw',
};
