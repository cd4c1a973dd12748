import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type TryTexts } from './texts.nl';

export const tryTexts: Texts<TryTexts> = { nl, en };
