import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type InsideTexts, nl } from './texts.nl';

export const insideTexts: Texts<InsideTexts> = { nl, en };
