import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type HomeTexts, nl } from './texts.nl';

export const homeTexts: Texts<HomeTexts> = { nl, en };
