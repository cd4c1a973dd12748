import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Site } from '../../../platform/http/page-context';
import { sendProblem } from '../../../platform/http/problem';
import { sendData } from '../../../platform/http/respond';
import { vocabularyPaths, vocabularyRoutes } from '../paths';
import { schemeToSkos } from '../skos';
import type { Vocabularies } from '../vocabulary';

/** `/api/v1/vocabularies` lists the schemes, `/api/v1/vocabularies/{id}` gives one as SKOS in JSON-LD. */
export function mountVocabularyApi(app: Hono<AppEnv>, site: Site, vocabularies: Vocabularies): void {
  app.get(vocabularyPaths.api, (c) => {
    const items = vocabularies.schemes.map((scheme) => ({
      id: scheme.id,
      uri: site.baseUrl + vocabularyPaths.scheme(scheme.path),
      version: scheme.version,
      labels: scheme.labels,
      concepts: scheme.concepts.map(({ id, notation, labels }) => ({ id, notation, labels })),
    }));
    return sendData(c, JSON.stringify({ total: items.length, items }), 'application/json; charset=utf-8');
  });
  app.get(vocabularyRoutes.apiScheme, (c) => {
    const scheme = vocabularies.schemes.find((candidate) => candidate.id === c.req.param('scheme'));
    if (!scheme) return sendProblem(c, 404, 'There is no vocabulary with this id.');
    return sendData(c, JSON.stringify(schemeToSkos(scheme, site.baseUrl)), 'application/ld+json');
  });
}
