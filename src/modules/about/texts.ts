import type { Texts } from '../../platform/texts/language';
import { en } from './texts.en';
import { type AboutTexts, nl } from './texts.nl';

export const aboutTexts: Texts<AboutTexts> = { nl, en };
