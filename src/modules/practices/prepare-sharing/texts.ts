import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type SharingTexts } from './texts.nl';

export const sharingTexts: Texts<SharingTexts> = { nl, en };
