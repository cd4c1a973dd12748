import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type AccountTexts, nl } from './texts.nl';

export const accountTexts: Texts<AccountTexts> = { nl, en };
