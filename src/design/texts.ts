import type { Texts } from '../platform/texts/language';
import { en } from './texts.en';
import { type DesignTexts, nl } from './texts.nl';

export const designTexts: Texts<DesignTexts> = { nl, en };
