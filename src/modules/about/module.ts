import type { Module } from '../../platform/module';
import { mountMethodPage } from './explain-method/handlers';
import { aboutPaths } from './paths';
import { mountAboutPages } from './read-about/handlers';
import { mountIcon } from './serve-icon/handlers';
import { aboutTexts } from './texts';

const pages = ['about', 'method', 'accessibility', 'privacy'] as const;

/** What Verbonden is and how it works; `rules` is the version of the rules of certainty. */
export function createAboutModule(rules: string): Module {
  return {
    name: 'about',
    footer: (language) => pages.map((name) => ({ label: aboutTexts[language][name].title, path: aboutPaths[name] })),
    publicPages: async () => pages.map((name) => ({ path: aboutPaths[name], changedOn: null })),
    routes: (app, site) => {
      mountAboutPages(app, site);
      mountMethodPage(app, site, rules);
      mountIcon(app);
    },
  };
}
