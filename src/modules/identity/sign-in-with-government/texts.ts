import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type GovernmentTexts, nl } from './texts.nl';

export const governmentTexts: Texts<GovernmentTexts> = { nl, en };
