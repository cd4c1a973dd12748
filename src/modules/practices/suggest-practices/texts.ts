import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type SuggestTexts } from './texts.nl';

export const suggestTexts: Texts<SuggestTexts> = { nl, en };
