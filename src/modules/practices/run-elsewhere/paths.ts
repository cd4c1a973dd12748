const practices = '/praktijken';
const mine = '/mijn/ook-hier';
const desk = '/redactie/ook-hier';
const draft = (organisation: string, id: string) => `${organisation}/${id}`;

/** What an editor can do, by the word in the address. */
export const adoptionDecisions = { publiceren: 'publish', afwijzen: 'decline', weghalen: 'withdraw' } as const;
export type AdoptionDecisionWord = keyof typeof adoptionDecisions;

/** Id of the part of a practice page that tells who does it too. */
export const elsewhereId = 'ook-elders';

/** Addresses of "we do this too", without language prefix. */
export const adoptionPaths = {
  tell: (slug: string) => `${practices}/${slug}/ook-hier`,
  shown: (slug: string) => `${practices}/${slug}#${elsewhereId}`,
  mine,
  own: (organisation: string, id: string) => `${mine}/${draft(organisation, id)}`,
  withdraw: (organisation: string, id: string) => `${mine}/${draft(organisation, id)}/intrekken`,
  check: (organisation: string, id: string) => `${desk}/${draft(organisation, id)}`,
  decide: (organisation: string, id: string, word: AdoptionDecisionWord) =>
    `${desk}/${draft(organisation, id)}/${word}`,
} as const;

const key = ':organisation{[\\w-]{1,64}}/:id{[\\w-]{22}}';
export const adoptionRoutes = {
  tell: `${practices}/:slug{[a-z0-9-]+}/ook-hier`,
  own: `${mine}/${key}`,
  withdraw: `${mine}/${key}/intrekken`,
  check: `${desk}/${key}`,
  decide: `${desk}/${key}/:word{${Object.keys(adoptionDecisions).join('|')}}`,
} as const;
