import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type CardTexts, nl } from './texts.nl';

export const cardTexts: Texts<CardTexts> = { nl, en };
