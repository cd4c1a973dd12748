import type { StepId } from './form';

const practices = '/praktijken';
const mine = '/mijn/praktijken';

/** Addresses of the steps of the form. */
export const stepAddresses: Record<StepId, string> = {
  what: 'wat-en-waar',
  whom: 'voor-wie',
  why: 'waarom',
  approach: 'aanpak',
  means: 'middelen',
  experience: 'ervaring',
};

/** Parameter of the address of a step: what is not in order is said at once. */
export const showFaultsParam = 'fouten';

/** Parameter of a draft: what could not be begun, for this change was handed in. */
export const handedInParam = 'al-ingediend';
export type Unbegun = 'wijzigen' | 'gestopt';

/** Parameter of the first step: published practices that are like it are shown. */
export const duplicatesParam = 'lijkt-op';

const draft = (organisation: string, id: string) => `${mine}/${organisation}/${id}`;

/** From the way in to the drafts of one's organisations, without language prefix. */
export const sharingPaths = {
  start: `${practices}/delen/beginnen`,
  duplicates: `${practices}/delen/dubbel`,
  mine,
  draft,
  handedIn: (organisation: string, id: string, unbegun: Unbegun) =>
    `${draft(organisation, id)}?${handedInParam}=${unbegun}`,
  step: (organisation: string, id: string, step: StepId) => `${draft(organisation, id)}/${stepAddresses[step]}`,
  stepFault: (organisation: string, id: string, step: StepId, field: string) =>
    `${draft(organisation, id)}/${stepAddresses[step]}?${showFaultsParam}=1#${field}`,
  images: (organisation: string, id: string) => `${draft(organisation, id)}/beelden`,
  removeImage: (organisation: string, id: string, image: string) => `${draft(organisation, id)}/beelden/${image}/weg`,
  draftImage: (organisation: string, id: string, file: string) => `${draft(organisation, id)}/beelden/${file}`,
  review: (organisation: string, id: string) => `${draft(organisation, id)}/nakijken`,
  handIn: (organisation: string, id: string) => `${draft(organisation, id)}/indienen`,
  withdraw: (organisation: string, id: string) => `${draft(organisation, id)}/intrekken`,
  change: (slug: string) => `${practices}/${slug}/wijzigen`,
  /** "We do this too" at a practice of others. */
  doneHereToo: (slug: string) => `${practices}/${slug}/ook-hier`,
  image: (slug: string, file: string) => `${practices}/${slug}/beeld/${file}`,
} as const;

const draftRoute = `${mine}/:organisation{[\\w-]+}/:id{[\\w-]{22}}`;
/** Last part of the pattern of an address of an image. */
export const imageFile = ':file{[\\w-]{22}-(?:groot|klein)\\.(?:webp|jpg)}';

/** Route patterns of the addresses above that take a part of the path. */
export const sharingRoutes = {
  draft: draftRoute,
  step: `${draftRoute}/:step{${Object.values(stepAddresses).join('|')}}`,
  images: `${draftRoute}/beelden`,
  removeImage: `${draftRoute}/beelden/:image{[\\w-]{22}}/weg`,
  draftImage: `${draftRoute}/beelden/${imageFile}`,
  review: `${draftRoute}/nakijken`,
  handIn: `${draftRoute}/indienen`,
  withdraw: `${draftRoute}/intrekken`,
  change: `${practices}/:slug{[a-z0-9-]+}/wijzigen`,
  image: `${practices}/:slug{[a-z0-9-]+}/beeld/${imageFile}`,
} as const;

/** Words under /praktijken that are no practice, so that none gets such an address. */
export const reservedSlugs = [
  'delen',
  'vergelijken',
  'bewaard',
  'lijsten',
  'suggesties',
  'beoordelen',
  'redactie',
  'nieuw',
  'volgen',
  'nog-actueel',
  'vragen',
  'invoer',
  'uitvoer',
] as const;
