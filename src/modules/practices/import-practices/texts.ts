import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type ImportTexts, nl } from './texts.nl';

export const importTexts: Texts<ImportTexts> = { nl, en };
