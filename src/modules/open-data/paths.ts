/** Every address of this module, without language prefix. */
export const openDataPaths = {
  catalogue: '/data',
  catalogueJsonLd: '/data/catalogue.jsonld',
  api: '/api',
  endpoint: '/api/v1',
  openApi: '/api/v1/openapi.json',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
} as const;
