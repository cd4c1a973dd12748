import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type LevelTexts, nl } from './texts.nl';

export const levelTexts: Texts<LevelTexts> = { nl, en };
