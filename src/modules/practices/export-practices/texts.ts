import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type ExportTexts, nl } from './texts.nl';

export const exportTexts: Texts<ExportTexts> = { nl, en };
