import type { Context, Hono } from 'hono';
import type { VNode } from 'preact';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { negotiate, sendNotAcceptable } from '../../../platform/http/negotiate';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendData, sendPage } from '../../../platform/http/respond';
import { vocabularyPaths, vocabularyRoutes } from '../paths';
import { conceptToSkos, schemeToSkos } from '../skos';
import type { Concept, Scheme, Vocabularies } from '../vocabulary';
import { ConceptPage, SchemePage, SchemesPage } from './page';

/** Address of the practices that carry a concept; null when practices are not filtered by that scheme. */
export type FindPractices = (schemeId: string, conceptId: string) => string | null;

const forms = ['text/html', 'application/ld+json', 'application/json'] as const;

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
    const page = <SchemePage page={pageContext(c, site)} scheme={scheme} />;
    return sendPageOrData(c, page, schemeToSkos(scheme, site.baseUrl));
  });
  app.get(vocabularyRoutes.concept, (c) => {
    const scheme = schemeAt(c.req.param('scheme'));
    const concept = conceptIn(scheme, c.req.param('concept'));
    const practices = findPractices(scheme.id, concept.id);
    const page = <ConceptPage page={pageContext(c, site)} scheme={scheme} concept={concept} practices={practices} />;
    return sendPageOrData(c, page, conceptToSkos(scheme, concept, site.baseUrl));
  });
}

function conceptIn(scheme: Scheme, id: string): Concept {
  const concept = scheme.concepts.find((candidate) => candidate.id === id);
  if (!concept) throw notFound();
  return concept;
}

/** The page for a browser, the data for a machine that prefers JSON-LD or JSON. */
function sendPageOrData(c: Context<AppEnv>, page: VNode, data: object): Response {
  const form = negotiate(c, forms);
  if (form === null) return sendNotAcceptable(c, forms);
  return form === 'text/html' ? sendPage(c, page) : sendData(c, JSON.stringify(data), form);
}
