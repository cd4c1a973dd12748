import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type FindTexts, nl } from './texts.nl';

export const findTexts: Texts<FindTexts> = { nl, en };
