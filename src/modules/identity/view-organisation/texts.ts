import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type ViewTexts } from './texts.nl';

export const viewTexts: Texts<ViewTexts> = { nl, en };
