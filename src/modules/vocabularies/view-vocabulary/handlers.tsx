import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendData, sendPage } from '../../../platform/http/respond';
import { vocabularyPaths, vocabularyRoutes } from '../paths';
import { conceptToSkos, schemeToSkos } from '../skos';
import type { Concept, Scheme, Vocabularies } from '../vocabulary';
import { ConceptPage, SchemePage, SchemesPage } from './page';

/** Address of the practices that carry a concept; null when practices are not filtered by that scheme. */
export type FindPractices = (schemeId: string, conceptId: string) => string | null;

const jsonLd = 'application/ld+json';

/** Pages for people and, at the same stable addresses, SKOS in JSON-LD for who asks for it (`Accept`). */
export function mountVocabularyPages(
  app: Hono<AppEnv>,
  site: Site,
  vocabularies: Vocabularies,
  findPractices: FindPractices,
): void {
  const schemeAt = (path: string | undefined): Scheme => {
    const scheme = vocabularies.schemes.find((candidate) => candidate.path === path);
    if (!scheme) throw notFound();
    return scheme;
  };
  app.get(vocabularyPaths.all, (c) =>
    sendPage(c, <SchemesPage page={pageContext(c, site)} schemes={vocabularies.schemes} />),
  );
  app.get(vocabularyRoutes.scheme, (c) => {
    const scheme = schemeAt(c.req.param('scheme'));
    if (wantsData(c)) return sendData(c, JSON.stringify(schemeToSkos(scheme, site.baseUrl)), jsonLd);
    return sendPage(c, <SchemePage page={pageContext(c, site)} scheme={scheme} />);
  });
  app.get(vocabularyRoutes.concept, (c) => {
    const scheme = schemeAt(c.req.param('scheme'));
    const concept = conceptIn(scheme, c.req.param('concept'));
    if (wantsData(c)) return sendData(c, JSON.stringify(conceptToSkos(scheme, concept, site.baseUrl)), jsonLd);
    const practices = findPractices(scheme.id, concept.id);
    return sendPage(
      c,
      <ConceptPage page={pageContext(c, site)} scheme={scheme} concept={concept} practices={practices} />,
    );
  });
}

function conceptIn(scheme: Scheme, id: string): Concept {
  const concept = scheme.concepts.find((candidate) => candidate.id === id);
  if (!concept) throw notFound();
  return concept;
}

/** A browser asks for text/html first; a machine that names JSON-LD or JSON gets data. */
function wantsData(c: Context<AppEnv>): boolean {
  c.header('Vary', 'Accept', { append: true });
  const accept = c.req.header('Accept') ?? '';
  return !accept.includes('text/html') && /application\/(ld\+)?json/.test(accept);
}
