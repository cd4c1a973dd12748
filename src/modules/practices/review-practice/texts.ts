import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type ReviewTexts } from './texts.nl';

export const reviewTexts: Texts<ReviewTexts> = { nl, en };
