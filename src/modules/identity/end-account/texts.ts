import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type EndAccountTexts, nl } from './texts.nl';

export const endAccountTexts: Texts<EndAccountTexts> = { nl, en };
