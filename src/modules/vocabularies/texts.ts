import type { Texts } from '../../platform/texts/language';
import { en } from './texts.en';
import { nl, type VocabularyTexts } from './texts.nl';

export const vocabularyTexts: Texts<VocabularyTexts> = { nl, en };
