import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type ListTexts, nl } from './texts.nl';

export const listTexts: Texts<ListTexts> = { nl, en };
