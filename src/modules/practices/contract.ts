export type { Catalogue, SelectionResult } from './catalogue-answers';
export type { ReadCatalogue } from './catalogue-reader';
export { practicePaths } from './paths';
export { practicesOfArea, practicesWithConcept } from './practice-links';
export type { PublishedPractice } from './published-practice';
