import type { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/app-env';
import type { Site } from '../../platform/http/page-context';
import type { Deps, Module } from '../../platform/module';
import type { ReadCatalogue } from '../practices/contract';
import { mountExplainEffects } from './explain-effects/handlers';
import { mountExplainMethods } from './explain-methods/handlers';
import { mountFindFit } from './find-fit/handlers';
import type { LimitsOfAge } from './find-fit/page';
import { evidenceWords } from './name-evidence/texts';
import { evidencePaths } from './paths';
import { mountStudyScript } from './publish-script/handlers';
import type { ReadEvidence } from './read-evidence/evidence-reader';
import { mountViewMap } from './view-map/handlers';
import { mountViewStudies } from './view-studies/handlers';

type Pages = Required<Pick<Module, 'navigation' | 'publicPages'>> & { mount(app: Hono<AppEnv>, site: Site): void };

const publicPaths = [
  evidencePaths.map,
  evidencePaths.studies(),
  evidencePaths.fit(),
  evidencePaths.explanation,
  evidencePaths.method,
];

/** The pages of /wat-werkt: the map, its studies, what fits, and how to read and check it. */
export function createEvidencePages(
  deps: Deps,
  catalogue: ReadCatalogue,
  readEvidence: ReadEvidence,
  limitsOfAge: LimitsOfAge,
): Pages {
  return {
    navigation: (language) => {
      const { navigation: label, askedAs } = evidenceWords[language];
      return [{ label, path: evidencePaths.map, askedAs }];
    },
    publicPages: async () => publicPaths.map((path) => ({ path, changedOn: null })),
    mount: (app, site) => {
      mountViewMap(app, site, readEvidence, deps.config.demo);
      mountViewStudies(app, site, readEvidence, catalogue);
      mountFindFit(app, site, readEvidence, catalogue, { ...deps, limitsOfAge });
      mountExplainEffects(app, site);
      mountExplainMethods(app, site, readEvidence);
      mountStudyScript(app, site, readEvidence);
    },
  };
}
