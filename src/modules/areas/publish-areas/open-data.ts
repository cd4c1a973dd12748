import { apiSchema } from '../../../platform/http/api-schema';
import type { DataSet, OpenData } from '../../../platform/module';
import type { Areas } from '../areas';
import { areaPaths } from '../paths';
import { apiArea, apiAreaList, apiRegionList } from './api-area';
import { codeParameter, listParameters } from './parameters';

const problem = { $ref: '#/components/responses/Problem' };
const problems = { '400': problem, '406': problem, '429': problem };
const answer = (schema: string) => ({
  description: 'OK',
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

/** What the register of municipalities offers as open data. */
export function areasOpenData(areas: Areas): OpenData {
  return {
    schemas: { Area: apiSchema(apiArea), AreaList: apiSchema(apiAreaList), RegionList: apiSchema(apiRegionList) },
    paths: {
      [areaPaths.api]: {
        get: {
          operationId: 'listAreas',
          summary: { nl: 'Gemeenten zoeken en filteren', en: 'Find and filter municipalities' },
          parameters: listParameters(areas),
          responses: { '200': answer('AreaList'), ...problems },
        },
      },
      [areaPaths.apiRegions]: {
        get: {
          operationId: 'listRegions',
          summary: { nl: 'Provincies, regio’s en zones', en: 'Provinces, regions and zones' },
          responses: { '200': answer('RegionList'), ...problems },
        },
      },
      [areaPaths.apiArea('{nis}')]: {
        get: {
          operationId: 'getArea',
          summary: { nl: 'Eén gemeente, ook met een oude code', en: 'One municipality, also by a former code' },
          parameters: [codeParameter],
          responses: { '200': answer('Area'), '404': problem, ...problems },
        },
      },
    },
    dataSets: [areasDataSet(areas)],
  };
}

const areaForms = {
  municipalities: { nl: 'gemeenten (JSON)', en: 'municipalities (JSON)' },
  regions: { nl: 'regio’s (JSON)', en: 'regions (JSON)' },
};

const areasDataSet = ({ generated }: Areas): DataSet => ({
  id: 'areas',
  title: { nl: 'Gemeenten van Vlaanderen', en: 'Municipalities of Flanders' },
  description: {
    nl: 'De gemeenten van vandaag met hun regio’s, buren en fusies.',
    en: 'The municipalities of today with their regions, neighbours and mergers.',
  },
  keywords: {
    nl: ['gemeente', 'fusie', 'NIS-code', 'referentieregio', 'eerstelijnszone'],
    en: ['municipality', 'merger', 'NIS code', 'reference region', 'primary care zone'],
  },
  issued: generated,
  modified: async () => generated,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  distributions: [
    { id: 'municipalities', mediaType: 'application/json', path: areaPaths.api, title: areaForms.municipalities },
    { id: 'regions', mediaType: 'application/json', path: areaPaths.apiRegions, title: areaForms.regions },
  ],
});
