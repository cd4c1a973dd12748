import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type EnterTexts, nl } from './texts.nl';

export const enterTexts: Texts<EnterTexts> = { nl, en };
