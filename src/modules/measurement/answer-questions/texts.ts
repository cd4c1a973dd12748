import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type AnswerTexts, nl } from './texts.nl';

export const answerTexts: Texts<AnswerTexts> = { nl, en };
