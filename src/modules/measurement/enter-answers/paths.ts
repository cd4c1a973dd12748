import type { CohortKey, Moment } from '../cohort';
import { measurementPaths, measurementRoutes } from '../paths';

/** Moments by the word in an address, a form and a file. */
export const momentWords = {
  voor: 'before',
  na: 'after',
  'na-3-maanden': 'after-3-months',
  'na-6-maanden': 'after-6-months',
} as const satisfies Record<string, Moment>;

export const wordOf = (moment: Moment): string =>
  Object.entries(momentWords).find(([, each]) => each === moment)?.[0] ?? '';
export const momentNamed = (word: string): Moment | null =>
  Object.entries(momentWords).find(([each]) => each === word)?.[1] ?? null;

export const momentParam = 'moment';
/** Day on which papers were filled in, kept from one to the next. */
export const dayParam = 'dag';
/** Place of the card that was entered just now, and whether it was there already. */
export const savedParam = 'bewaard';
export const sameParam = 'stond-er';

const query = (fields: Record<string, string>) => {
  const text = new URLSearchParams(fields).toString();
  return text === '' ? '' : `?${text}`;
};

const { cohort } = measurementPaths;
/** Addresses for who enters answers, without language prefix. */
export const entryPaths = {
  paper: (key: CohortKey, fields: Record<string, string> = {}) => `${cohort(key)}/papier${query(fields)}`,
  forms: (key: CohortKey, moment: Moment) =>
    `${cohort(key)}/papier/formulieren${query({ [momentParam]: wordOf(moment) })}`,
  upload: (key: CohortKey, fields: Record<string, string> = {}) => `${cohort(key)}/bestand${query(fields)}`,
  confirmUpload: (key: CohortKey) => `${cohort(key)}/bestand/bewaren`,
  example: (key: CohortKey) => `${cohort(key)}/bestand/voorbeeld.csv`,
  answer: (key: CohortKey, participant: string, moment: Moment) =>
    `${cohort(key)}/papier/${participant}/${wordOf(moment)}`,
  emptyAnswer: (key: CohortKey, participant: string, moment: Moment) =>
    `${cohort(key)}/papier/${participant}/${wordOf(moment)}/leegmaken`,
} as const;

const one = `${measurementRoutes.cohort}/papier`;
const answer = `${one}/:participant{[\\w-]{22}}/:moment{${Object.keys(momentWords).toReversed().join('|')}}`;
export const entryRoutes = {
  paper: one,
  forms: `${one}/formulieren`,
  upload: `${measurementRoutes.cohort}/bestand`,
  confirmUpload: `${measurementRoutes.cohort}/bestand/bewaren`,
  example: `${measurementRoutes.cohort}/bestand/voorbeeld.csv`,
  answer,
  emptyAnswer: `${answer}/leegmaken`,
} as const;
