import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type ShareTexts } from './texts.nl';

export const shareTexts: Texts<ShareTexts> = { nl, en };
