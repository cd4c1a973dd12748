import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type LeadTexts, nl } from './texts.nl';

export const leadTexts: Texts<LeadTexts> = { nl, en };
