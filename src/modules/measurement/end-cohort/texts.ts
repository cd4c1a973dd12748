import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type EndTexts, nl } from './texts.nl';

export const endTexts: Texts<EndTexts> = { nl, en };
