import type { Texts } from '../texts/language';
import { en } from './texts.en';
import { type HttpTexts, nl } from './texts.nl';

export const httpTexts: Texts<HttpTexts> = { nl, en };
