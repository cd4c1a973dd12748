import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type KeepTexts, nl } from './texts.nl';

export const keepTexts: Texts<KeepTexts> = { nl, en };
