import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type CompareTexts, nl } from './texts.nl';

export const compareTexts: Texts<CompareTexts> = { nl, en };
