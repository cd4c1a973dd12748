import type { Module } from '../../platform/module';
import type { ReadCatalogue } from '../practices/contract';
import { homePaths } from './paths';
import { mountHome } from './view-home/handlers';

/** The page one arrives on: a question, a search box and what is new. */
export function createHomeModule(catalogue: ReadCatalogue): Module {
  return {
    name: 'home',
    publicPages: async () => [{ path: homePaths.home, changedOn: null }],
    routes: (app, site) => mountHome(app, site, catalogue),
  };
}
