import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type ElsewhereTexts, nl } from './texts.nl';

export const elsewhereTexts: Texts<ElsewhereTexts> = { nl, en };
