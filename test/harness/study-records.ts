import type { StudyRecord } from '../../src/modules/evidence/study-record';

let made = 0;

/** A checked study of 24 people who were less lonely afterwards; each is of other people. */
export function studyRecord(given: Partial<StudyRecord> = {}): StudyRecord {
  made += 1;
  return {
    id: `record-${String(made).padStart(6, '0')}`,
    study: `study-${made}`,
    organisation: null,
    practice: 'telefooncirkels',
    kind: 'cohort',
    design: 'before-after',
    construct: 'loneliness',
    instrument: 'djg6',
    n: 24,
    nComparison: null,
    effect: { metric: 'SMCR', estimate: -0.4, variance: 0.01, lower: -0.6, upper: -0.2 },
    followUpMonths: 0,
    evaluator: 'own',
    evaluatorName: 'Stad Herentals',
    quality: 'some-concerns',
    adverse: 'none',
    country: 'BE',
    year: 2026,
    source: 'Meting',
    url: null,
    activityTypes: [],
    workingElements: [],
    ageGroup: null,
    lifeEvent: null,
    setting: null,
    nis: null,
    costs: null,
    subgroups: [],
    derived: [],
    account: null,
    figures: null,
    learnt: null,
    state: 'checked',
    shown: true,
    version: 1,
    changedOn: '2026-11-20',
    ...given,
  };
}
