export type { DropOut, SharedCohort, SharedOutcome } from './cohort-record';
export { readStudyRecords } from './queries';
export { recordCohort } from './record-studies/record-cohort';
export { noncentralTUpper } from './statistics/noncentral-t';
export { tQuantile } from './statistics/tails';
export type { StudyEffect, StudyRecord } from './study-record';
