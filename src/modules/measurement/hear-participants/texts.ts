import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type HearTexts, nl } from './texts.nl';

export const hearTexts: Texts<HearTexts> = { nl, en };
