import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type ShowEvidenceTexts } from './texts.nl';

export const showEvidenceTexts: Texts<ShowEvidenceTexts> = { nl, en };
