import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type MethodTexts, nl } from './texts.nl';

export const methodTexts: Texts<MethodTexts> = { nl, en };
