import { followNames } from './follow';

/** Every address of this module, without language prefix. */
const base = '/praktijken';
const query = (search: URLSearchParams | string) => {
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

export const exportFormats = ['csv', 'xlsx', 'docx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Parameter of an address that one comes to by keeping a practice: its slug. No link holds it. */
export const justKeptParam = 'bewaard';
/** Ids of places on a page: the card of a practice in a list, and the button to keep the one of the page. */
export const cardId = (slug: string) => `praktijk-${slug}`;
export const keepPlaceId = 'bewaren';
export const similarId = 'gelijkaardig';

export const practicePaths = {
  list: (search: URLSearchParams | string = '') => base + query(search),
  exportSelection: (format: ExportFormat, search: URLSearchParams | string = '') =>
    `${base}/uitvoer.${format}${query(search)}`,
  suggest: `${base}/suggesties`,
  share: `${base}/delen`,
  practice: (slug: string) => `${base}/${slug}`,
  history: (slug: string) => `${base}/${slug}/geschiedenis`,
  similar: (slug: string) => `${base}/${slug}#${similarId}`,
  checkTransfer: (slug: string) => `${base}/${slug}/past-dit-hier`,
  checkResult: (slug: string) => `${base}/${slug}/past-dit-hier/uitkomst`,
  forgetCheck: (slug: string) => `${base}/${slug}/past-dit-hier/wissen`,
  compare: (slugs: readonly string[]) =>
    `${base}/vergelijken${query(new URLSearchParams(slugs.map((slug) => ['p', slug])))}`,
  kept: `${base}/bewaard`,
  exportKept: (format: ExportFormat) => `${base}/bewaard/uitvoer.${format}`,
  compareKept: `${base}/bewaard/vergelijken`,
  shareKept: `${base}/bewaard/delen`,
  shareForm: `${base}/bewaard#delen`,
  sharedList: (token: string) => `${base}/lijsten/${token}`,
  endSharedList: (token: string) => `${base}/lijsten/${token}/stoppen`,
  exportShared: (token: string, format: ExportFormat) => `${base}/lijsten/${token}/uitvoer.${format}`,
  follow: (search: URLSearchParams | string = '') => `${base}/volgen${query(search)}`,
  followPractice: (slug: string) => `${base}/volgen${query(new URLSearchParams({ [followNames.practice]: slug }))}`,
  followMunicipality: (nis: string) =>
    `${base}/volgen${query(new URLSearchParams({ [followNames.municipality]: nis }))}`,
  followAsked: `${base}/volgen/gevraagd`,
  confirmFollow: (token: string) => `${base}/volgen/bevestigen?t=${token}`,
  following: (token: string) => `${base}/volgen/overzicht?t=${token}`,
  stopFollowing: (token: string) => `${base}/volgen/stop?t=${token}`,
  followStopped: `${base}/volgen/gestopt`,
  feedNew: `${base}/nieuw.atom`,
  feedChanged: `${base}/gewijzigd.atom`,
  api: '/api/v1/practices',
  apiPractice: (slug: string) => `/api/v1/practices/${slug}`,
} as const;

/** Route patterns of the addresses above that take a part of the path. */
export const practiceRoutes = {
  exportSelection: `${base}/:file{uitvoer\\.(?:csv|xlsx|docx|json)}`,
  practice: `${base}/:slug{[a-z0-9-]+}`,
  history: `${base}/:slug{[a-z0-9-]+}/geschiedenis`,
  checkTransfer: `${base}/:slug{[a-z0-9-]+}/past-dit-hier`,
  checkResult: `${base}/:slug{[a-z0-9-]+}/past-dit-hier/uitkomst`,
  forgetCheck: `${base}/:slug{[a-z0-9-]+}/past-dit-hier/wissen`,
  exportKept: `${base}/bewaard/:file{uitvoer\\.(?:csv|xlsx|docx|json)}`,
  sharedList: `${base}/lijsten/:token{[\\w-]{22}}`,
  endSharedList: `${base}/lijsten/:token{[\\w-]{22}}/stoppen`,
  exportShared: `${base}/lijsten/:token{[\\w-]{22}}/:file{uitvoer\\.(?:csv|xlsx|docx|json)}`,
  compare: `${base}/vergelijken`,
  confirmFollow: `${base}/volgen/bevestigen`,
  following: `${base}/volgen/overzicht`,
  stopFollowing: `${base}/volgen/stop`,
  apiPractice: '/api/v1/practices/:slug',
} as const;
