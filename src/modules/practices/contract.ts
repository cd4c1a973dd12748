export type { Catalogue, SelectionResult } from './catalogue/catalogue-answers';
export type { ReadCatalogue } from './catalogue/catalogue-reader';
export { countPerMunicipality } from './catalogue/selection-counts';
export { certaintyRules } from './certainty';
export type {
  Account,
  AmountRange,
  CostSummary,
  EffectSummary,
  EvidencedLevel,
  Learnt,
  LevelLine,
  Missing,
  NotCountedReason,
  Verdict,
  VerdictRule,
} from './evidenced-level';
export { evidencedLevels } from './evidenced-level';
export { emptySelection, listPath } from './find-practices/list-address';
export { lockPractice } from './keep-fresh/queries';
export {
  type PracticeNames,
  readLevelLines,
  readPracticeNames,
  readShownLevels,
  readWaitingLevel,
  readWaitingLevels,
} from './keep-levels/queries';
export { daysBefore, settleLevel, showWaitingLevel, startWaiting } from './keep-levels/settle-level';
export type { StudyStep } from './manage-practice/life-steps';
export { practicePaths } from './paths';
export { PracticeCard } from './practice-card';
export { practicesOfArea, practicesWithConcept } from './practice-links';
export { PracticeMap } from './practice-map';
export { publicText } from './public-text';
export { type PublishedCriteria, publishedCriteria } from './published-criteria';
export type { PublishedPractice } from './published-practice';
export { readRecord as readPractice } from './queries';
export { findReviewOf } from './review-practice/queries';
export { type Selection, unstatedAge } from './selection';
export { countPractices } from './texts';
export { practiceWorkPaths } from './work-paths';
