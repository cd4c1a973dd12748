import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type CohortTexts, nl } from './texts.nl';

export const cohortTexts: Texts<CohortTexts> = { nl, en };
