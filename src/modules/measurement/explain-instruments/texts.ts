import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type InstrumentTexts, nl } from './texts.nl';

export const instrumentTexts: Texts<InstrumentTexts> = { nl, en };
