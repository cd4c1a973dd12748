import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type AdministratorTexts, nl } from './texts.nl';

export const administratorTexts: Texts<AdministratorTexts> = { nl, en };
