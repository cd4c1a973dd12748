const mine = '/mijn/praktijken';

/** Parameters of addresses: the import is no longer there; how many drafts were made. */
export const goneParam = 'weg';
export const importedParam = 'ingevoerd';
/** What was shown when it was confirmed; and that something changed since. */
export const seenParam = 'gezien';
export const movedParam = 'gewijzigd';

export const importPaths = {
  start: `${mine}/importeren`,
  gone: `${mine}/importeren?${goneParam}=1`,
  template: `${mine}/importeren/voorbeeld.csv`,
  plan: (organisation: string, id: string) => `${mine}/${organisation}/invoer/${id}`,
  drop: (organisation: string, id: string) => `${mine}/${organisation}/invoer/${id}/weg`,
  done: (count: number) => `${mine}?${importedParam}=${count}`,
} as const;

const planRoute = `${mine}/:organisation{[\\w-]+}/invoer/:id{[\\w-]{22}}`;

export const importRoutes = { plan: planRoute, drop: `${planRoute}/weg` } as const;
