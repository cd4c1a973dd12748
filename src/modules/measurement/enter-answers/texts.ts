import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type EntryTexts, nl } from './texts.nl';

export const entryTexts: Texts<EntryTexts> = { nl, en };
