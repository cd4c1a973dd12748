import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type FindDuplicatesTexts, nl } from './texts.nl';

export const findDuplicatesTexts: Texts<FindDuplicatesTexts> = { nl, en };
