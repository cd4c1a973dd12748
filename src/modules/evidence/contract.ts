export type { DropOut, SharedCohort, SharedOutcome } from './cohort-record';
export { type Elsewhere, lookElsewhere, type OwnMeasurement } from './elsewhere';
export { formatEffect } from './format-effect';
export { pointOf } from './map-cell';
export { nameAssumptions } from './name-evidence/name-assumptions';
export { nameQuestion } from './name-evidence/name-question';
export { evidenceWords } from './name-evidence/texts';
export { evidencePaths } from './paths';
export { assumed, type EffectSize, effectSizes, type GroupNeeded, groupNeeded } from './people-needed';
export { readStudyRecords, readToldInside } from './queries';
export { createEvidenceReader, type ReadEvidence } from './read-evidence/evidence-reader';
export { addMadeUpStudies } from './record-studies/add-made-up-studies';
export { readCohortShown, shownAtLatest } from './record-studies/cohort-shown';
export { recordCohort, withdrawCohort } from './record-studies/record-cohort';
export {
  changeByFirstSpread,
  changeByOwnSpread,
  controlledDifference,
  differenceVariance,
  effectInterval,
  firstSpreadVariance,
  ownSpreadVariance,
  pooledSpread,
  standardisedDifference,
} from './statistics/effect-size';
export { fitLinearModel } from './statistics/linear-model';
export { type McNemar, testMcNemar } from './statistics/mcnemar';
export { areIndependent } from './statistics/orthogonal';
export { detectableEffect, powerOf } from './statistics/power';
export { tQuantile, tTwoSided } from './statistics/tails';
export { readQuestion, type StudyQuestion, writeQuestion } from './study-question';
export type { StudyContent, StudyEffect, StudyRecord } from './study-record';
export { readStudySteps } from './tell-history/queries';
