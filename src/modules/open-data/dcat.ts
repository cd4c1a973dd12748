import type { DataSet } from '../../platform/module';
import { openDataPaths } from './paths';

const authority = 'http://publications.europa.eu/resource/authority';
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const texts = (byLanguage: Record<string, string>) =>
  Object.entries(byLanguage).map(([language, text]) => ({ '@language': language, '@value': text }));
const date = (iso: string) => ({ '@type': 'xsd:date', '@value': iso });

/** The catalogue of all data sets as DCAT-AP 3 in JSON-LD. */
export function dcatCatalogue(dataSets: readonly DataSet[], title: Record<string, string>, baseUrl: string): object {
  const url = baseUrl + openDataPaths.catalogue;
  const publisher = { '@id': `${baseUrl}/`, '@type': 'foaf:Agent', 'foaf:name': 'Verbonden' };
  return {
    '@context': context,
    '@id': url,
    '@type': 'dcat:Catalog',
    'dct:title': texts(title),
    'dct:description': texts(title),
    'dct:publisher': publisher,
    'dct:language': ['NLD', 'ENG'].map((code) => ({ '@id': `${authority}/language/${code}` })),
    'foaf:homepage': { '@id': url },
    'dcat:dataset': dataSets.map((dataSet) => dataSetNode(dataSet, url, baseUrl, publisher)),
  };
}

function dataSetNode(dataSet: DataSet, catalogueUrl: string, baseUrl: string, publisher: object) {
  return {
    '@id': `${catalogueUrl}#${dataSet.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataSet.id,
    'dct:title': texts(dataSet.title),
    'dct:description': texts(dataSet.description),
    'dct:issued': date(dataSet.issued),
    'dct:publisher': publisher,
    'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/atu/BEL_RG_VLS' },
    'dcat:theme': { '@id': `${authority}/data-theme/SOCI` },
    'dcat:distribution': dataSet.distributions.map((distribution) => ({
      '@type': 'dcat:Distribution',
      'dct:title': distribution.title,
      'dcat:accessURL': { '@id': baseUrl + distribution.path },
      'dcat:downloadURL': { '@id': baseUrl + distribution.path },
      'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${distribution.mediaType}` },
      'dct:license': { '@id': dataSet.licence },
    })),
  };
}
