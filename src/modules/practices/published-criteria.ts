import type { Language } from '../../platform/texts/language';
import { criteriaOf, type ReviewLevel, reviewersNeeded, yearsValid } from './review';
import { criteriaTexts } from './review-practice/criteria-texts';

/** What reviewers judge a practice on for a level, as everybody may read it. */
export interface PublishedCriteria {
  level: ReviewLevel;
  reviewers: number;
  /** Years that the level lasts. */
  years: number;
  /** What this level asks beyond the one before it. */
  criteria: { title: string; question: string }[];
}

/** Levels 1 and 2, lowest first. */
export const publishedCriteria = (language: Language): PublishedCriteria[] =>
  ([1, 2] as const).map((level) => {
    const before = new Set(level === 1 ? [] : criteriaOf(1));
    return {
      level,
      reviewers: reviewersNeeded[level],
      years: yearsValid[level],
      criteria: criteriaOf(level)
        .filter((criterion) => !before.has(criterion))
        .map((criterion) => criteriaTexts[language].criteria[criterion]),
    };
  });
