import type { Module, OpenData } from '../../platform/module';
import { apiIndexData } from './api-index';
import { mountListPages } from './list-pages/handlers';
import { openDataPaths } from './paths';
import { openDataTexts } from './texts';
import { mountApiDescription } from './view-api/handlers';
import { mountCatalogue } from './view-catalogue/handlers';

/** What the other modules offer as open data, brought together: catalogue, API description, site map. */
export function createOpenDataModule(modules: readonly Module[]): Module {
  const parts: OpenData[] = modules.flatMap((module) => module.openData ?? []);
  return {
    name: 'open-data',
    navigation: (language) => [{ label: openDataTexts[language].catalogueLink, path: openDataPaths.catalogue }],
    footer: (language) => [{ label: openDataTexts[language].apiLink, path: openDataPaths.api }],
    openAddresses: [
      openDataPaths.catalogue,
      openDataPaths.catalogueJsonLd,
      openDataPaths.sitemap,
      openDataPaths.robots,
    ],
    routes: (app, site) => {
      mountCatalogue(app, site, parts);
      mountApiDescription(app, site, [apiIndexData, ...parts]);
      mountListPages(app, site, modules);
    },
  };
}
