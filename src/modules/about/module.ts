import type { Module } from '../../platform/module';
import { type JudgingRules, mountMethodPage } from './explain-method/handlers';
import { aboutPaths } from './paths';
import { mountAboutPages } from './read-about/handlers';
import { mountIcon } from './serve-icon/handlers';
import { aboutTexts } from './texts';

const pages = ['about', 'method', 'accessibility', 'privacy'] as const;

/** What Verbonden is and how it works; `rules` are those by which practices are judged. */
export function createAboutModule(rules: JudgingRules): Module {
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
