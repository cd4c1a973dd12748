import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type ImageTexts, nl } from './texts.nl';

export const imageTexts: Texts<ImageTexts> = { nl, en };
