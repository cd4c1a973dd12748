import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { negotiate, sendNotAcceptable } from '../../../platform/http/negotiate';
import type { Site } from '../../../platform/http/page-context';
import { sendProblem } from '../../../platform/http/problem';
import { refuseParameters } from '../../../platform/http/query-parameters';
import { sendData } from '../../../platform/http/respond';
import { vocabularyPaths, vocabularyRoutes } from '../paths';
import { schemeToSkos } from '../skos';
import { vocabularyTexts } from '../texts';
import type { Vocabularies } from '../vocabulary';
import { toApiVocabularies } from './api-vocabulary';

const listForms = ['application/json'] as const;
const schemeForms = ['application/ld+json', 'application/json'] as const;

/** `/api/v1/vocabularies` lists the schemes, `/api/v1/vocabularies/{id}` gives one as SKOS in JSON-LD. */
export function mountVocabularyApi(app: Hono<AppEnv>, site: Site, vocabularies: Vocabularies): void {
  app.get(vocabularyPaths.api, (c) => {
    const refused = refuseParameters(c, []);
    if (refused) return refused;
    const form = negotiate(c, listForms);
    if (!form) return sendNotAcceptable(c, listForms);
    return sendData(c, JSON.stringify(toApiVocabularies(vocabularies, site.baseUrl)), form);
  });
  app.get(vocabularyRoutes.apiScheme, (c) => {
    const scheme = vocabularies.schemes.find((candidate) => candidate.id === c.req.param('scheme'));
    if (!scheme) return sendProblem(c, 404, vocabularyTexts[c.get('language')].noVocabulary);
    const refused = refuseParameters(c, []);
    if (refused) return refused;
    const form = negotiate(c, schemeForms);
    if (!form) return sendNotAcceptable(c, schemeForms);
    return sendData(c, JSON.stringify(schemeToSkos(scheme, site.baseUrl)), form);
  });
}
