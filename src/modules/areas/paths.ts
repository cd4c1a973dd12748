/** Every address of this module, without language prefix. */
const base = '/gebieden';
const api = '/api/v1/areas';

export const areaPaths = {
  all: base,
  find: (q: string) => `${base}?${new URLSearchParams({ q })}`,
  municipality: (nis: string) => `${base}/${nis}`,
  api,
  apiRegions: `${api}/regions`,
  apiArea: (nis: string) => `${api}/${nis}`,
} as const;

/** Route patterns of the addresses above that take a part of the path. */
export const areaRoutes = {
  municipality: `${base}/:nis{\\d{5}}`,
  apiArea: `${api}/:nis`,
} as const;
