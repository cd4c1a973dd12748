import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type FiguresTexts, nl } from './texts.nl';

export const figuresTexts: Texts<FiguresTexts> = { nl, en };
