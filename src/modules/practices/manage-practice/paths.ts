/** Addresses of the desk for practices that were published, without language prefix. */
const base = '/redactie/praktijken';

/** What an editor can do with a published practice, by the word in its address. */
export const deedWords = {
  stoppen: 'stop',
  hervatten: 'resume',
  intrekken: 'withdraw-published',
  samenvoegen: 'merge',
  eigenaar: 'give-owner',
  beoordelen: 'open-round',
  bijvragen: 'ask-reviewer',
  vrijstellen: 'release-reviewer',
  'ronde-stoppen': 'cancel-round',
} as const;
export type DeedWord = keyof typeof deedWords;
export type Deed = (typeof deedWords)[DeedWord];

/** Parameter of a search by title: to find a practice, or the one to merge into. */
export const titleParam = 'q';

const withTitle = (q: string) => (q === '' ? '' : `?${new URLSearchParams({ [titleParam]: q })}`);

export const managePaths = {
  find: (q = '') => base + withTitle(q),
  practice: (slug: string, q = '') => `${base}/${slug}${withTitle(q)}`,
  mergeInto: (slug: string) => `${base}/${slug}#samenvoegen`,
  deed: (slug: string, word: DeedWord) => `${base}/${slug}/${word}`,
} as const;

export const manageRoutes = {
  practice: `${base}/:slug{[a-z0-9-]+}`,
  deed: `${base}/:slug{[a-z0-9-]+}/:word{${Object.keys(deedWords).join('|')}}`,
} as const;
