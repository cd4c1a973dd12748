import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type FreshTexts, nl } from './texts.nl';

export const freshTexts: Texts<FreshTexts> = { nl, en };
