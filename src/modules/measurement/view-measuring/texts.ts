import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type MeasuringTexts, nl } from './texts.nl';

export const measuringTexts: Texts<MeasuringTexts> = { nl, en };
