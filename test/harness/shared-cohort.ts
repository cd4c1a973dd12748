import type { SharedCohort } from '../../src/modules/evidence/contract';

/** A cohort of 24 people of Herentals who were less lonely afterwards, as its coordinator shares it. */
export const sharedCohort: SharedCohort = {
  organisation: 'org-herentals',
  cohort: 'cohort-1',
  practice: 'telefooncirkels',
  design: 'before-after',
  evaluator: 'own',
  evaluatorName: 'Stad Herentals',
  adverse: 'none',
  year: 2026,
  source: 'Meting telefooncirkel',
  ageGroup: '60+',
  lifeEvent: null,
  setting: 'telefoon',
  nis: '13011',
  costs: { euroPerParticipant: 40, hoursPerParticipant: 2.5, volunteersPerParticipant: null, euroPerImproved: 160 },
  dropOut: { group: 0.1, comparison: null, baselineDifference: null },
  outcomes: [
    {
      construct: 'loneliness',
      instrument: 'djg6',
      followUpMonths: 0,
      n: 24,
      nComparison: null,
      effect: { metric: 'SMCR', estimate: -0.4, variance: 0.02, lower: -0.68, upper: -0.12 },
      subgroups: [],
    },
  ],
  by: 'person-bea',
  at: new Date('2026-11-20T09:00:00Z'),
};

/** The same cohort with another effect; with `comparison` people in a comparison group it is a controlled one. */
export function cohortWith(
  [lower, upper]: [number, number],
  { comparison = null, ...given }: Partial<SharedCohort> & { comparison?: number | null } = {},
): SharedCohort {
  const [outcome] = sharedCohort.outcomes;
  if (!outcome) throw new Error('No outcome');
  const estimate = (lower + upper) / 2;
  const metric = comparison === null ? ('SMCR' as const) : ('SMD' as const);
  const effect = { metric, estimate, variance: ((upper - lower) / 3.92) ** 2, lower, upper };
  const groups: Partial<SharedCohort> =
    comparison === null ? {} : { design: 'controlled', dropOut: { group: 0, comparison: 0, baselineDifference: 0 } };
  return { ...sharedCohort, ...groups, outcomes: [{ ...outcome, nComparison: comparison, effect }], ...given };
}
