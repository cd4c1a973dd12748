import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type DraftsTexts, nl } from './texts.nl';

export const draftsTexts: Texts<DraftsTexts> = { nl, en };
