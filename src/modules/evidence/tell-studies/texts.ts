import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type TellTexts } from './texts.nl';

export const tellTexts: Texts<TellTexts> = { nl, en };
