import { imageFile } from '../share-practice/paths';

/** Addresses of the editors' desk, without language prefix. */
const base = '/redactie';

const draft = (organisation: string, id: string) => `${base}/inzendingen/${organisation}/${id}`;

/** What an editor can do with a draft, by the word in its address. */
export const decisionWords = {
  oppakken: 'take-up',
  terugsturen: 'return',
  afwijzen: 'decline',
  publiceren: 'publish',
} as const;
export type DecisionWord = keyof typeof decisionWords;

/** Parameter that says on the desk what has just been done. */
export const deskDoneParam = 'gedaan';
export const deskDone = [
  'opgepakt',
  'gepubliceerd',
  'teruggestuurd',
  'afgewezen',
  'verhaal-gepubliceerd',
  'verhaal-afgewezen',
  'verhaal-weggehaald',
] as const;
export type DeskDone = (typeof deskDone)[number];

export const deskPaths = {
  desk: base,
  done: (done: DeskDone) => `${base}?${deskDoneParam}=${done}`,
  takeUpSeveral: `${base}/oppakken`,
  draft,
  preview: (organisation: string, id: string) => `${draft(organisation, id)}/voorbeeld`,
  image: (organisation: string, id: string, file: string) => `${draft(organisation, id)}/beelden/${file}`,
  decide: (organisation: string, id: string, word: DecisionWord) => `${draft(organisation, id)}/${word}`,
} as const;

/** Of the section of a queue on the desk, by its place among the queues. */
export const queueId = (at: number) => `rij-${at}`;

const draftRoute = `${base}/inzendingen/:organisation{[\\w-]+}/:id{[\\w-]{22}}`;
export const deskRoutes = {
  draft: draftRoute,
  preview: `${draftRoute}/voorbeeld`,
  image: `${draftRoute}/beelden/${imageFile}`,
  decide: `${draftRoute}/:word{${Object.keys(decisionWords).join('|')}}`,
} as const;
