import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type DeskTexts, nl } from './texts.nl';

export const deskTexts: Texts<DeskTexts> = { nl, en };
