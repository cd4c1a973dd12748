import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type ResultTexts } from './texts.nl';

export const resultTexts: Texts<ResultTexts> = { nl, en };
