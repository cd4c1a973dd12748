const practices = '/praktijken';
const mine = '/mijn/vragen';
const desk = '/redactie/vragen';

/** Addresses of questions to the owner of a practice, without language prefix. */
export const questionPaths = {
  ask: (slug: string) => `${practices}/${slug}/vraag`,
  /** "Look in your mailbox". */
  asked: (slug: string) => `${practices}/${slug}/vraag/gevraagd`,
  sent: (slug: string) => `${practices}/${slug}/vraag/verstuurd`,
  confirm: (token: string) => `${practices}/vragen/bevestigen?t=${token}`,
  mine,
  one: (organisation: string, id: string) => `${mine}/${organisation}/${id}`,
  answer: (organisation: string, id: string) => `${mine}/${organisation}/${id}/antwoord`,
  check: (organisation: string, id: string) => `${desk}/${organisation}/${id}`,
  deskAnswer: (organisation: string, id: string) => `${desk}/${organisation}/${id}/antwoord`,
  close: (organisation: string, id: string) => `${desk}/${organisation}/${id}/sluiten`,
} as const;

const slug = ':slug{[a-z0-9-]+}';
const key = ':organisation{[\\w-]{1,64}}/:id{[\\w-]{22}}';
export const questionRoutes = {
  ask: `${practices}/${slug}/vraag`,
  asked: `${practices}/${slug}/vraag/gevraagd`,
  sent: `${practices}/${slug}/vraag/verstuurd`,
  confirm: `${practices}/vragen/bevestigen`,
  one: `${mine}/${key}`,
  answer: `${mine}/${key}/antwoord`,
  check: `${desk}/${key}`,
  deskAnswer: `${desk}/${key}/antwoord`,
  close: `${desk}/${key}/sluiten`,
} as const;
