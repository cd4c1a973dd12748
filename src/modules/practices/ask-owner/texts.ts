import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type QuestionTexts } from './texts.nl';

export const questionTexts: Texts<QuestionTexts> = { nl, en };
