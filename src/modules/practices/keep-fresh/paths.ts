const practices = '/praktijken';
const desk = '/redactie/actueel';

/** Saying that a practice is still right, without language prefix. */
export const freshPaths = {
  /** Behind the link in a mail. */
  link: (token: string) => `${practices}/nog-actueel?t=${token}`,
  /** By a member who signed in. */
  confirm: (slug: string) => `${practices}/${slug}/nog-actueel`,
  /** On the editors' desk. */
  desk,
  asked: (asked: number, chosen: number) => `${desk}?gevraagd=${asked}&gekozen=${chosen}`,
} as const;

/** Route patterns of the addresses above. */
export const freshRoutes = {
  link: `${practices}/nog-actueel`,
  confirm: `${practices}/:slug{[a-z0-9-]+}/nog-actueel`,
} as const;
