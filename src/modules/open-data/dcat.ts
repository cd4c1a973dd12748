import type { DataSet, Distribution } from '../../platform/module';
import type { Language } from '../../platform/texts/language';
import { openDataPaths } from './paths';

const authority = 'http://publications.europa.eu/resource/authority';
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Codes of the file type authority table of the EU. */
const fileTypes: Readonly<Record<string, string>> = {
  'application/json': 'JSON',
  'application/ld+json': 'JSON_LD',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'text/csv': 'CSV',
};

/** What the catalogue and its API tell of themselves, per language. */
export interface CatalogueTexts {
  name: Record<Language, string>;
  description: Record<Language, string>;
  apiName: Record<Language, string>;
}

const reference = (uri: string) => ({ '@id': uri });
const texts = (byLanguage: Record<string, string>) =>
  Object.entries(byLanguage).map(([language, text]) => ({ '@language': language, '@value': text }));
const date = (iso: string) => ({ '@type': 'xsd:date', '@value': iso });

/** The catalogue of all data sets and the API as DCAT-AP 3 in JSON-LD; `modified` is the date of the last change. */
export async function dcatCatalogue(dataSets: readonly DataSet[], say: CatalogueTexts, baseUrl: string) {
  const url = baseUrl + openDataPaths.catalogue;
  const site = siteFacts(baseUrl);
  const nodes = await Promise.all(dataSets.map((dataSet) => dataSetNode(dataSet, url, baseUrl)));
  const changes = await Promise.all(dataSets.map((dataSet) => dataSet.modified()));
  return {
    '@context': context,
    '@id': url,
    '@type': 'dcat:Catalog',
    'dct:title': texts(say.name),
    'dct:description': texts(say.description),
    ...site,
    'dct:issued': date(dataSets.map(({ issued }) => issued).toSorted()[0] ?? ''),
    'dct:modified': date(changes.toSorted().at(-1) ?? ''),
    'dct:language': ['NLD', 'ENG'].map((code) => reference(`${authority}/language/${code}`)),
    'foaf:homepage': { '@id': `${baseUrl}/`, '@type': 'foaf:Document' },
    'dcat:dataset': nodes,
    'dcat:service': serviceNode(dataSets, say, baseUrl),
  };
}

/** Who publishes and whom to ask: the site itself. */
function siteFacts(baseUrl: string) {
  const url = baseUrl + openDataPaths.catalogue;
  return {
    'dct:publisher': { '@id': `${url}#publisher`, '@type': 'foaf:Agent', 'foaf:name': 'Verbonden' },
    'dcat:contactPoint': {
      '@id': `${url}#contact`,
      '@type': 'vcard:Organization',
      'vcard:fn': 'Verbonden',
      'vcard:hasURL': reference(`${baseUrl}/`),
    },
  };
}

function serviceNode(dataSets: readonly DataSet[], { apiName, description }: CatalogueTexts, baseUrl: string) {
  const url = baseUrl + openDataPaths.catalogue;
  return {
    '@id': `${url}#api`,
    '@type': 'dcat:DataService',
    'dct:title': texts(apiName),
    'dct:description': texts(description),
    ...siteFacts(baseUrl),
    'dct:accessRights': reference(`${authority}/access-right/PUBLIC`),
    'dcat:endpointURL': reference(baseUrl + openDataPaths.endpoint),
    'dcat:endpointDescription': reference(baseUrl + openDataPaths.openApi),
    'dcat:landingPage': reference(baseUrl + openDataPaths.api),
    'dcat:servesDataset': dataSets.map(({ id }) => reference(`${url}#${id}`)),
    'dct:license': [...new Set(dataSets.map(({ licence }) => licence))].map(reference),
  };
}

async function dataSetNode(dataSet: DataSet, catalogueUrl: string, baseUrl: string) {
  return {
    '@id': `${catalogueUrl}#${dataSet.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataSet.id,
    'dct:title': texts(dataSet.title),
    'dct:description': texts(dataSet.description),
    'dcat:keyword': Object.entries(dataSet.keywords).flatMap(([language, words]) =>
      words.flatMap((word) => texts({ [language]: word })),
    ),
    'dct:issued': date(dataSet.issued),
    'dct:modified': date(await dataSet.modified()),
    ...siteFacts(baseUrl),
    'dct:language': reference(`${authority}/language/NLD`),
    'dct:accessRights': reference(`${authority}/access-right/PUBLIC`),
    'dct:spatial': reference(`${authority}/atu/BEL_RG_VLS`),
    'dcat:theme': reference(`${authority}/data-theme/SOCI`),
    'dcat:distribution': dataSet.distributions.map((distribution) =>
      distributionNode(distribution, dataSet, catalogueUrl, baseUrl),
    ),
  };
}

function distributionNode(distribution: Distribution, dataSet: DataSet, catalogueUrl: string, baseUrl: string) {
  const { id, mediaType, path, title, paged } = distribution;
  const fileType = fileTypes[mediaType];
  return {
    '@id': `${catalogueUrl}#${dataSet.id}-${id}`,
    '@type': 'dcat:Distribution',
    'dct:title': typeof title === 'string' ? title : texts(title),
    'dcat:accessURL': reference(baseUrl + path),
    ...(!paged && { 'dcat:downloadURL': reference(baseUrl + path) }),
    'dcat:mediaType': reference(`http://www.iana.org/assignments/media-types/${mediaType}`),
    ...(fileType && { 'dct:format': reference(`${authority}/file-type/${fileType}`) }),
    'dct:license': reference(dataSet.licence),
    ...((paged || path.startsWith(`${openDataPaths.endpoint}/`)) && {
      'dcat:accessService': reference(`${catalogueUrl}#api`),
    }),
  };
}
