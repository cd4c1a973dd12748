import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type AcceptTexts, nl } from './texts.nl';

export const acceptTexts: Texts<AcceptTexts> = { nl, en };
