import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type StartTexts } from './texts.nl';

export const startTexts: Texts<StartTexts> = { nl, en };
