import { type StudyQuestion, writeQuestion } from '../evidence/contract';
import type { CohortKey } from './cohort';

const base = '/meten';
const cohort = ({ organisation, id }: CohortKey) => `${base}/${organisation}/${id}`;

/** Steps of a cohort by the word in the address. */
export const stepWords = { afsluiten: 'close', heropenen: 'reopen' } as const;
export type StepWord = keyof typeof stepWords;

/** Name of the part of the address with the code, behind the QR on a card. */
export const codeParam = 'code';

/** Every address of this module, without language prefix. */
export const measurementPaths = {
  score: '/api/v1/measurement/score',
  home: base,
  instruments: `${base}/vragenlijsten`,
  instrument: (id: string) => `${base}/vragenlijsten#${id}`,
  /** @param question what to measure, and of whom */
  plan: (question: StudyQuestion = {}) => [`${base}/plannen`, writeQuestion(question)].filter(Boolean).join('?'),
  /** Where who has a card answers, and what its QR code leads to. */
  answer: (code?: string) => `${base}/invullen${code ? `?${codeParam}=${code}` : ''}`,
  cohort,
  changePlan: (key: CohortKey) => `${cohort(key)}/plan`,
  costs: (key: CohortKey) => `${cohort(key)}/kosten`,
  step: (key: CohortKey, word: StepWord) => `${cohort(key)}/${word}`,
  harmDiscussed: (key: CohortKey) => `${cohort(key)}/besproken`,
  remove: (key: CohortKey) => `${cohort(key)}/verwijderen`,
  result: (key: CohortKey) => `${cohort(key)}/uitkomst`,
  resultFile: (key: CohortKey, format: 'csv' | 'json') => `${cohort(key)}/uitkomst/cijfers.${format}`,
  share: (key: CohortKey) => `${cohort(key)}/delen`,
  participants: (key: CohortKey) => `${cohort(key)}/deelnemers`,
  addParticipants: (key: CohortKey) => `${cohort(key)}/deelnemers/toevoegen`,
  findParticipant: (key: CohortKey) => `${cohort(key)}/deelnemers/zoeken`,
  participant: (key: CohortKey, participant: string) => `${cohort(key)}/deelnemers/${participant}`,
  removeParticipant: (key: CohortKey, participant: string) => `${cohort(key)}/deelnemers/${participant}/verwijderen`,
  /** How cards look on paper: no other page needs it. */
  cards: (key: CohortKey) => `${cohort(key)}/kaarten`,
  names: (key: CohortKey) => `${cohort(key)}/namenlijst`,
  unanswered: (key: CohortKey) => `${cohort(key)}/nog-niet`,
} as const;

const one = `${base}/:organisation{[\\w-]{1,64}}/:id{[\\w-]{22}}`;
const person = `${one}/deelnemers/:participant{[\\w-]{22}}`;
export const measurementRoutes = {
  cohort: one,
  changePlan: `${one}/plan`,
  costs: `${one}/kosten`,
  step: `${one}/:word{${Object.keys(stepWords).join('|')}}`,
  harmDiscussed: `${one}/besproken`,
  remove: `${one}/verwijderen`,
  participants: `${one}/deelnemers`,
  addParticipants: `${one}/deelnemers/toevoegen`,
  findParticipant: `${one}/deelnemers/zoeken`,
  participant: person,
  removeParticipant: `${person}/verwijderen`,
  cards: `${one}/kaarten`,
  names: `${one}/namenlijst`,
  unanswered: `${one}/nog-niet`,
  result: `${one}/uitkomst`,
  resultFile: `${one}/uitkomst/:file{cijfers\\.(?:csv|json)}`,
  share: `${one}/delen`,
} as const;
