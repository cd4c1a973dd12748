const practices = '/praktijken';
const desk = '/redactie/actueel';

/** Parameters of the address that one comes to after asking: how many were asked, of how many chosen. */
export const askedParam = 'gevraagd';
export const chosenParam = 'gekozen';
/** Parameter of the page of one's practices: one of them was just said to be right. */
export const confirmedParam = 'bevestigd';
/** Name of the hidden field with the id of a change that changes nothing, to be withdrawn with the confirmation. */
export const unchangedField = 'wijziging';
/** Id of a place on the page of the desk. */
export const deadLinksId = 'dode-links';

/** Saying that a practice is still right, without language prefix. */
export const freshPaths = {
  /** Behind the link in a mail. */
  link: (token: string) => `${practices}/nog-actueel?t=${token}`,
  /** By a member who signed in. */
  confirm: (slug: string) => `${practices}/${slug}/nog-actueel`,
  confirmed: `/mijn/praktijken?${confirmedParam}=1`,
  /** On the editors' desk. */
  desk,
  deskDeadLinks: `${desk}#${deadLinksId}`,
  asked: (asked: number, chosen: number) => `${desk}?${askedParam}=${asked}&${chosenParam}=${chosen}`,
} as const;

/** Route patterns of the addresses above. */
export const freshRoutes = {
  link: `${practices}/nog-actueel`,
  confirm: `${practices}/:slug{[a-z0-9-]+}/nog-actueel`,
} as const;
