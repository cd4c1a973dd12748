import { areas } from '../areas/contract';
import { vocabularies, vocabularyPaths } from '../vocabularies/contract';
import { practicePaths } from './paths';
import type { PracticeRecord } from './practice';
import type { PublishedPractice } from './published-practice';

/** What others may do with the data: reuse with attribution. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * schema.org for search engines, and CPSV-AP 3 (Core Public Service Vocabulary, on which the Flemish IPDC is
 * shaped) for governments.
 */
const context = {
  '@vocab': 'https://schema.org/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  adms: 'http://www.w3.org/ns/adms#',
  dqv: 'http://www.w3.org/ns/dqv#',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const dutch = 'http://publications.europa.eu/resource/authority/language/NLD';

const conceptFields = [
  ['focus', 'focus'],
  ['workingElements', 'working-elements'],
  ['activityTypes', 'activity-types'],
  ['policyDomains', 'policy-domains'],
  ['lifeEvents', 'life-events'],
  ['riskFactors', 'risk-factors'],
] as const;

/** One practice as JSON-LD; `baseUrl` makes the addresses absolute. What is not known is left out. */
export function practiceToJsonLd(practice: PublishedPractice, baseUrl: string): object {
  const isService = ['local', 'generic', 'programme'].includes(practice.record.kind);
  return known({
    '@context': context,
    '@id': pageUri(practice.record.slug, baseUrl),
    '@type': isService ? ['cpsv:PublicService', 'Service'] : 'CreativeWork',
    ...commonFacts(practice, baseUrl),
    ...(isService ? serviceFacts(practice, baseUrl) : workFacts(practice, baseUrl)),
  });
}

/** Dublin Core terms, as both profiles use them, and the properties of every schema.org Thing. */
function commonFacts({ record, publishedOn, changedOn, certainty }: PublishedPractice, baseUrl: string): object {
  const date = (iso: string) => ({ '@type': 'xsd:date', '@value': iso });
  return {
    name: inDutch(record.title),
    description: inDutch(record.summary),
    url: pageUri(record.slug, baseUrl),
    'dct:identifier': record.slug,
    'dct:title': inDutch(record.title),
    'dct:description': inDutch(record.summary),
    'dct:issued': date(publishedOn),
    'dct:modified': date(changedOn),
    'dct:language': reference(dutch),
    'dct:license': reference(licence),
    'dct:source': citations(record),
    'dct:isPartOf': programme(record, baseUrl),
    'dct:spatial': record.municipalities.flatMap((nis) => areas.place(nis)?.municipality.uri ?? []).map(reference),
    'dct:subject': subjects(record, baseUrl),
    'adms:status': concept('statuses', record.status, baseUrl),
    // How sure we are that it helps (Data Quality Vocabulary).
    'dqv:hasQualityAnnotation': {
      '@type': 'dqv:QualityAnnotation',
      'oa:motivatedBy': reference('http://www.w3.org/ns/dqv#qualityAssessment'),
      'oa:hasBody': concept('certainty-levels', certainty.level, baseUrl),
    },
  };
}

function serviceFacts({ record }: PublishedPractice, baseUrl: string): object {
  const organisation = record.organisation && {
    '@id': `${pageUri(record.slug, baseUrl)}#organisatie`,
    '@type': ['Organization', 'cv:PublicOrganisation'],
    name: record.organisation,
    'dct:title': inDutch(record.organisation),
  };
  return {
    provider: organisation,
    'cv:hasCompetentAuthority': organisation && reference(organisation['@id']),
    areaServed: record.municipalities.map(municipalityNode),
    audience: audience(record, baseUrl),
    serviceType: labels('activity-types', record.activityTypes),
    category: labels('policy-domains', record.policyDomains),
  };
}

function workFacts({ record, publishedOn, changedOn }: PublishedPractice, baseUrl: string): object {
  return {
    about: subjects(record, baseUrl),
    audience: audience(record, baseUrl),
    author: record.organisation && { '@type': 'Organization', name: record.organisation },
    citation: citations(record),
    dateModified: changedOn,
    datePublished: publishedOn,
    inLanguage: 'nl',
    isPartOf: programme(record, baseUrl),
    license: reference(licence),
    spatialCoverage: record.municipalities.map(municipalityNode),
  };
}

const reference = (uri: string) => ({ '@id': uri });
const inDutch = (text: string) => ({ '@language': 'nl', '@value': text });
const pageUri = (slug: string, baseUrl: string) => baseUrl + practicePaths.practice(slug);
const concept = (schemeId: string, id: string, baseUrl: string) =>
  reference(baseUrl + vocabularyPaths.concept(vocabularies.scheme(schemeId).path, id));

const labels = (schemeId: string, ids: readonly string[]) => ids.map((id) => vocabularies.label(schemeId, id, 'nl'));

const subjects = (record: PracticeRecord, baseUrl: string) =>
  conceptFields.flatMap(([field, scheme]) => record[field].map((id) => concept(scheme, id, baseUrl)));

/** Each source once, however many of its places were used. */
const citations = ({ sources }: PracticeRecord) => [
  ...new Set(sources.map(({ title, year }) => (year === null ? title : `${title}, ${year}`))),
];

const programme = ({ partOf }: PracticeRecord, baseUrl: string) =>
  partOf === null ? null : reference(pageUri(partOf, baseUrl));

/** The age groups: "18-25" is from 18 to 25 years, "60+" has no upper end. */
const audience = ({ ageGroups }: PracticeRecord, baseUrl: string) =>
  ageGroups.map((group) => {
    const [, least, most] = /^(\d+)(?:-(\d+)|\+)$/.exec(group) ?? [];
    return {
      '@type': 'PeopleAudience',
      audienceType: group,
      ...(least && { suggestedMinAge: Number(least) }),
      ...(most && { suggestedMaxAge: Number(most) }),
      sameAs: concept('age-groups', group, baseUrl),
    };
  });

function municipalityNode(nis: string) {
  const municipality = areas.place(nis)?.municipality;
  return {
    '@type': 'AdministrativeArea',
    identifier: nis,
    ...(municipality && { '@id': municipality.uri, name: municipality.name }),
  };
}

/** Without what is null or empty. */
const known = (facts: object) =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
