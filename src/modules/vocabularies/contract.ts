import content from '../../../content/vocabularies.json';
import { createVocabularies, type Scheme, type Vocabularies } from './vocabulary';

export { vocabularyPaths } from './paths';
export type { Concept, Scheme, Vocabularies } from './vocabulary';

/** The vocabularies of the platform. They change by release only, so they live in the code's content. */
export const vocabularies: Vocabularies = createVocabularies(content.schemes as Scheme[]);
