import type { MapAxes } from './evidence-map';
import { type StudyQuestion, writeQuestion } from './study-question';

const api = '/api/v1/evidence';
const base = '/wat-werkt';
const asking = (path: string, query: string) => (query === '' ? path : `${path}?${query}`);

/** Names of the parts of the address of the map, and what they may be. */
export const mapParams = { rows: 'rijen', columns: 'kolommen' } as const;
export const rowWords = { elements: 'werkzame-elementen', activities: 'activiteiten' } as const;
export const columnWords = { ages: 'leeftijd', 'life-events': 'levensgebeurtenis', outcomes: 'uitkomst' } as const;

/** Name of the part of the address with an effect to draw. */
export const effectParam = 'effect';

/** Every address of this module. */
export const evidencePaths = {
  metaAnalysis: `${api}/meta-analysis`,
  effectSize: `${api}/effect-size`,
  map: base,
  mapOf: ({ rows, columns }: MapAxes) =>
    `${base}?${mapParams.rows}=${rowWords[rows]}&${mapParams.columns}=${columnWords[columns]}`,
  studies: (question: StudyQuestion = {}) => asking(`${base}/metingen`, writeQuestion(question)),
  fit: (query = '') => asking(`${base}/past-bij-ons`, query),
  explanation: `${base}/uitleg`,
  /** With an effect drawn, below 0 for the better. */
  explanationOf: (effect: number) => `${base}/uitleg?${effectParam}=${effect}`,
  method: `${base}/methode`,
  /** How many people to measure, and what that rests on. */
  methodPeople: `${base}/methode#mensen`,
  script: (question: StudyQuestion = {}) => asking(`${base}/data.R`, writeQuestion(question)),
  csv: (question: StudyQuestion = {}) => asking(`${base}/data.csv`, writeQuestion(question)),
  json: `${base}/data.json`,
  /** Of module measurement, which builds on this one: what is not measured yet goes along. */
  measure: (question: StudyQuestion = {}) => asking('/meten', writeQuestion(question)),
} as const;
