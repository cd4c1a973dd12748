import { areas } from '../areas/contract';
import { vocabularies, vocabularyPaths } from '../vocabularies/contract';
import { practicePaths } from './paths';
import type { PublishedPractice } from './published-practice';

/**
 * schema.org for search engines, and CPSV-AP (Core Public Service Vocabulary, on which the Flemish IPDC is
 * shaped) for governments.
 */
const context = {
  '@vocab': 'https://schema.org/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  dct: 'http://purl.org/dc/terms/',
  adms: 'http://www.w3.org/ns/adms#',
};

const conceptFields = [
  ['focus', 'focus'],
  ['workingElements', 'working-elements'],
  ['activityTypes', 'activity-types'],
  ['policyDomains', 'policy-domains'],
  ['lifeEvents', 'life-events'],
  ['riskFactors', 'risk-factors'],
] as const;

/** One practice as JSON-LD; `baseUrl` makes the addresses absolute. */
export function practiceToJsonLd(practice: PublishedPractice, baseUrl: string): object {
  const { record } = practice;
  const url = baseUrl + practicePaths.practice(record.slug);
  return {
    '@context': context,
    '@id': url,
    '@type': ['cpsv:PublicService', 'Service'],
    'dct:identifier': record.slug,
    name: { '@language': 'nl', '@value': record.title },
    description: { '@language': 'nl', '@value': record.summary },
    url,
    inLanguage: 'nl',
    ...(record.organisation && { provider: { '@type': 'Organization', name: record.organisation } }),
    areaServed: record.municipalities.map((nis) => municipalityNode(nis)),
    audience: record.ageGroups.map((group) => ({ '@type': 'PeopleAudience', audienceType: group })),
    'dct:subject': conceptFields.flatMap(([field, scheme]) => record[field].map((id) => ({ '@id': conceptUri(scheme, id, baseUrl) }))),
    'adms:status': record.status,
    datePublished: practice.publishedOn,
    dateModified: practice.changedOn,
    citation: record.sources.map((source) => [source.title, source.year].filter(Boolean).join(', ')),
    license: licence,
    ...(record.partOf && { isPartOf: { '@id': baseUrl + practicePaths.practice(record.partOf) } }),
  };
}

/** What others may do with the data: reuse with attribution. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

function municipalityNode(nis: string) {
  const municipality = areas.place(nis)?.municipality;
  return { '@type': 'AdministrativeArea', identifier: nis, ...(municipality && { '@id': municipality.uri, name: municipality.name }) };
}

function conceptUri(schemeId: string, conceptId: string, baseUrl: string): string {
  return baseUrl + vocabularyPaths.concept(vocabularies.scheme(schemeId).path, conceptId);
}
