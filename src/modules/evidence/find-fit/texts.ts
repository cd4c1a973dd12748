import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type FitTexts, nl } from './texts.nl';

export const fitTexts: Texts<FitTexts> = { nl, en };
