import type { StudyContent, StudyDesign, StudyQuality } from './study-record';

/** What a coordinator shares of a cohort, as `measurement` hands it over: aggregates of at least ten people. */
export interface SharedCohort
  extends Pick<
    StudyContent,
    | 'evaluator'
    | 'evaluatorName'
    | 'adverse'
    | 'year'
    | 'source'
    | 'ageGroup'
    | 'lifeEvent'
    | 'setting'
    | 'nis'
    | 'costs'
  > {
  organisation: string;
  /** Id of the cohort, which is shared once. */
  cohort: string;
  /** Slug of a published practice. */
  practice: string;
  design: 'before-after' | 'controlled';
  dropOut: DropOut;
  /** What the coordinator learnt of it; public with the records. */
  learnt?: string | null;
  /** At least one; one for each construct and moment. */
  outcomes: SharedOutcome[];
  /** Account of the coordinator. */
  by: string;
  at: Date;
}

export type SharedOutcome = Pick<
  StudyContent,
  'construct' | 'instrument' | 'followUpMonths' | 'n' | 'nComparison' | 'effect' | 'subgroups'
>;

/** Shares (0-1) that were measured before but not after; null where unknown. */
export interface DropOut {
  group: number | null;
  comparison: number | null;
  /** Standardised difference between the groups before they began; null without comparison. */
  baselineDifference: number | null;
}

const most = { dropOut: 0.2, dropOutBetween: 0.1, baseline: 0.25 };

/**
 * How far a cohort can be trusted, by what is known of every one: a single group never tells what would have happened
 * anyway; two groups do when few dropped out (at most 20%, and 10 points between the groups) and they began alike (at
 * most 0.25 standard deviations apart). After: What Works Clearinghouse, Standards Handbook 5.0 (2022), baseline
 * equivalence and cautious attrition.
 */
export function cohortQuality(design: StudyDesign, { group, comparison, baselineDifference }: DropOut): StudyQuality {
  if (design === 'before-after' || group === null || comparison === null || baselineDifference === null) {
    return 'some-concerns';
  }
  const kept = Math.max(group, comparison) <= most.dropOut && Math.abs(group - comparison) <= most.dropOutBetween;
  return kept && Math.abs(baselineDifference) <= most.baseline ? 'good' : 'some-concerns';
}

/** The records that a cohort becomes, by the start of their ids. */
export function recordsOfCohort(
  cohort: SharedCohort,
  practice: Pick<StudyContent, 'activityTypes' | 'workingElements'>,
): { id: string; content: StudyContent }[] {
  const { evaluator, evaluatorName, adverse, year, source, ageGroup, lifeEvent, setting, nis, costs, design } = cohort;
  const { activityTypes, workingElements } = practice;
  return cohort.outcomes.map((outcome) => ({
    id: `${cohort.cohort}-${outcome.construct}-${outcome.followUpMonths}`,
    content: {
      ...outcome,
      ...{ kind: 'cohort', practice: cohort.practice, design, evaluator, evaluatorName, adverse, year, source },
      ...{ ageGroup, lifeEvent, setting, nis, costs, activityTypes, workingElements },
      quality: cohortQuality(design, cohort.dropOut),
      country: 'BE',
      url: null,
      derived: [],
      account: null,
      figures: null,
      learnt: cohort.learnt ?? null,
    },
  }));
}
