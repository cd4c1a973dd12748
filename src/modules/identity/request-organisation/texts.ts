import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type RequestTexts } from './texts.nl';

export const requestTexts: Texts<RequestTexts> = { nl, en };
