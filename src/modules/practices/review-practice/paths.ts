/** Addresses of reviewers' work, without language prefix. */
const base = '/beoordelen';

export const reviewPaths = {
  mine: base,
  review: (slug: string, round: string) => `${base}/${slug}/${round}`,
  /** The text as it was when the round began. */
  version: (slug: string, round: string) => `${base}/${slug}/${round}/versie`,
  /** What few people told of it; of module evidence, which builds on this one. */
  told: (slug: string) => `${base}/${slug}/verhalen`,
  conflict: (slug: string, round: string) => `${base}/${slug}/${round}/belang`,
} as const;

const review = `${base}/:slug{[a-z0-9-]+}/:round{[\\w-]{22}}`;
export const reviewRoutes = { review, conflict: `${review}/belang`, version: `${review}/versie` } as const;
