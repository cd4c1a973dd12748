import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type ExplainTexts, nl } from './texts.nl';

export const explainTexts: Texts<ExplainTexts> = { nl, en };
