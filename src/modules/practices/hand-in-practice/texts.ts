import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type HandInTexts, nl } from './texts.nl';

export const handInTexts: Texts<HandInTexts> = { nl, en };
