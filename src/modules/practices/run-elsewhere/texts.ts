import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type AdoptionTexts, nl } from './texts.nl';

export const adoptionTexts: Texts<AdoptionTexts> = { nl, en };
