/** Every address of this module, without language prefix. They are the stable addresses of the concepts (URIs). */
const base = '/begrippen';
const api = '/api/v1/vocabularies';

export const vocabularyPaths = {
  all: base,
  scheme: (schemePath: string) => `${base}/${schemePath}`,
  concept: (schemePath: string, conceptId: string) => `${base}/${schemePath}/${conceptId}`,
  api,
  apiScheme: (schemeId: string) => `${api}/${schemeId}`,
} as const;

/** Route patterns of the addresses above that take a part of the path. */
export const vocabularyRoutes = {
  scheme: `${base}/:scheme`,
  concept: `${base}/:scheme/:concept`,
  apiScheme: `${api}/:scheme`,
} as const;
