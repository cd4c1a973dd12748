import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type SharePracticeTexts } from './texts.nl';

export const sharePracticeTexts: Texts<SharePracticeTexts> = { nl, en };
