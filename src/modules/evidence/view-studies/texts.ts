import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type StudiesTexts } from './texts.nl';

export const studiesTexts: Texts<StudiesTexts> = { nl, en };
