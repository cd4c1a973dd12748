import type { Deps, Module } from '../../platform/module';
import { demoPaths } from './paths';
import { mountTryRoles } from './try-roles/handlers';
import { tryTexts } from './try-roles/texts';

export { fillDemo } from './fill-demo/fill-demo';
export { demoPaths } from './paths';

/** Only in a demonstration: everybody may be anybody, and each page says that all is made up. */
export function createDemoModule(deps: Deps): Module {
  return {
    name: 'demo',
    headerItems: (c) => [{ label: tryTexts[c.get('language')].headerItem, path: demoPaths.demo }],
    routes: (app, site) => mountTryRoles(app, deps, site),
  };
}
