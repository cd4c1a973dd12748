import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type DecideTexts, nl } from './texts.nl';

export const decideTexts: Texts<DecideTexts> = { nl, en };
