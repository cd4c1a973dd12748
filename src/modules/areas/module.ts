import type { Module } from '../../platform/module';
import { areas } from './contract';
import { mountFindArea } from './find-area/handlers';
import { areaPaths } from './paths';
import { mountAreaApi } from './publish-areas/handlers';
import { areasOpenData } from './publish-areas/open-data';
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
      mountAreaApi(app, site, areas);
    },
  };
}
