import type { Texts } from '../../platform/texts/language';
import { en } from './texts.en';
import { nl, type OpenDataTexts } from './texts.nl';

export const openDataTexts: Texts<OpenDataTexts> = { nl, en };
