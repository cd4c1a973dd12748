import type { Texts } from '../../platform/texts/language';
import { en } from './texts.en';
import { type MeasurementTexts, nl } from './texts.nl';

export const measurementTexts: Texts<MeasurementTexts> = { nl, en };
