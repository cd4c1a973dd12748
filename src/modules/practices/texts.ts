import { formatNumber } from '../../platform/texts/format';
import type { Language, Texts } from '../../platform/texts/language';
import { en } from './texts.en';
import { nl, type PracticeTexts } from './texts.nl';

export const practiceTexts: Texts<PracticeTexts> = { nl, en };

/** "6 praktijken" */
export const countPractices = (count: number, language: Language) =>
  practiceTexts[language].practices(formatNumber(count, language), count === 1);
