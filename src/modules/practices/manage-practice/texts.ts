import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type ManageTexts, nl } from './texts.nl';

export const manageTexts: Texts<ManageTexts> = { nl, en };
