import { constructs, type StudyRecord, studyAgeGroups } from '../../src/modules/evidence/study-record';
import { vocabularies } from '../../src/modules/vocabularies/contract';
import { createRandom } from './generate-practices';

/** Ids of the concepts of a vocabulary. */
export const conceptsOf = (scheme: string): string[] => vocabularies.scheme(scheme).concepts.map(({ id }) => id);

/** Made-up studies, the same in every run, of these practices in turn: alike in size and spread to those of cohorts. */
export function generateStudies(count: number, practices: readonly string[]): StudyRecord[] {
  const random = createRandom(20_261_122);
  const pick = <Each>(values: readonly Each[]): Each => values[Math.floor(random() * values.length)] as Each;
  const elements = conceptsOf('working-elements');
  const activities = conceptsOf('activity-types');
  const events = conceptsOf('life-events');
  return Array.from({ length: count }, (_, at): StudyRecord => {
    const controlled = random() < 0.2;
    const variance = 0.01 + 0.08 * random();
    const estimate = -0.3 + 0.8 * (random() - 0.5);
    const half = 1.96 * Math.sqrt(variance);
    const mixed = random() < 0.5;
    const part = { ageGroup: pick(studyAgeGroups), n: 12, estimate, variance: 2 * variance };
    return {
      ...{
        id: `r${at}`,
        study: `s${at}`,
        organisation: null,
        practice: practices[at % practices.length] ?? null,
        kind: 'cohort',
      },
      ...{
        design: controlled ? 'controlled' : 'before-after',
        construct: random() < 0.8 ? 'loneliness' : pick(constructs),
      },
      ...{ instrument: 'djg6', n: 24, nComparison: controlled ? 24 : null, followUpMonths: 0, evaluator: 'own' },
      effect: {
        metric: controlled ? 'SMD' : 'SMCR',
        estimate,
        variance,
        lower: estimate - half,
        upper: estimate + half,
      },
      ...{
        evaluatorName: 'x',
        quality: 'good',
        adverse: 'none',
        country: 'BE',
        year: 2020 + (at % 7),
        source: 'x',
        url: null,
      },
      ...{ activityTypes: [pick(activities)], workingElements: [...new Set([pick(elements), pick(elements)])] },
      ...{
        ageGroup: mixed ? null : pick(studyAgeGroups),
        lifeEvent: random() < 0.3 ? pick(events) : null,
        setting: null,
      },
      ...{
        nis: null,
        costs: null,
        subgroups: mixed && random() < 0.4 ? [part] : [],
        derived: [],
        account: null,
        figures: null,
        learnt: null,
      },
      ...{ state: 'checked', shown: true, version: 1, changedOn: '2026-11-20' },
    };
  });
}
