import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type MapTexts, nl } from './texts.nl';

export const mapTexts: Texts<MapTexts> = { nl, en };
