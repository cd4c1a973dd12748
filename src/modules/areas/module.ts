import type { Module, OpenData } from '../../platform/module';
import type { Areas } from './areas';
import { areas } from './contract';
import { mountFindArea } from './find-area/handlers';
import { areaPaths } from './paths';
import { mountAreaApi } from './publish-areas/handlers';
import { areaTexts } from './texts';
import { type FindPracticesOfArea, mountViewArea } from './view-area/handlers';

/** The municipalities of Flanders, before and after the mergers of 2025. */
export function createAreasModule(practicesOf: FindPracticesOfArea): Module {
  return {
    name: 'areas',
    footer: (language) => [{ label: areaTexts[language].footer, path: areaPaths.all }],
    openData: areasOpenData(areas),
    publicPages: async () => [
      { path: areaPaths.all, changedOn: null },
      ...areas.municipalities.map(({ nis }) => ({ path: areaPaths.municipality(nis), changedOn: null })),
    ],
    routes: (app, site) => {
      mountFindArea(app, site, areas);
      mountViewArea(app, site, areas, practicesOf);
      mountAreaApi(app, areas);
    },
  };
}

const answer = { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } };
const problem = { $ref: '#/components/responses/Problem' };

function areasOpenData(register: Areas): OpenData {
  return {
    schemas: {},
    paths: {
      [areaPaths.api]: {
        get: {
          operationId: 'listAreas',
          summary: { nl: 'Gemeenten zoeken', en: 'Find municipalities' },
          parameters: [
            {
              name: 'q',
              in: 'query',
              description: { nl: 'Naam, oude naam of NIS-code.', en: 'Name, former name or NIS code.' },
              schema: { type: 'string', maxLength: 100 },
              example: 'Galmaarden',
            },
          ],
          responses: { '200': answer, '429': problem },
        },
      },
      [areaPaths.apiArea('{nis}')]: {
        get: {
          operationId: 'getArea',
          summary: { nl: 'Eén gemeente, ook met een oude code', en: 'One municipality, also by a former code' },
          parameters: [
            {
              name: 'nis',
              in: 'path',
              required: true,
              description: { nl: 'NIS-code van 2019 of 2025.', en: 'NIS code of 2019 or 2025.' },
              schema: { type: 'string', pattern: '^\\d{5}$' },
              example: '13013',
            },
          ],
          responses: { '200': answer, '404': problem, '429': problem },
        },
      },
    },
    dataSets: [
      {
        id: 'areas',
        title: { nl: 'Gemeenten van Vlaanderen', en: 'Municipalities of Flanders' },
        description: {
          nl: 'De gemeenten van vandaag met hun regio’s, buren en fusies.',
          en: 'The municipalities of today with their regions, neighbours and mergers.',
        },
        issued: register.generated,
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        distributions: [{ mediaType: 'application/json', path: areaPaths.api, title: 'JSON' }],
      },
    ],
  };
}
