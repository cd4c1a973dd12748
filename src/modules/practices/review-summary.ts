import { fleissKappa } from './agreement';
import {
  type ClosedRound,
  criteriaOf,
  type Judgement,
  type ReviewCriterion,
  type ReviewLevel,
  type Score,
} from './review';

/** A closed round with what its reviewers found; their names are not public. */
export interface ReviewedRound extends ClosedRound {
  outcome: 'granted' | 'not-granted';
  judgements: Judgement[];
  /** The version of the practice that was judged. */
  practiceVersion: number;
}

/** What the public sees of a round. */
export interface ReviewSummary {
  level: ReviewLevel;
  outcome: 'granted' | 'not-granted';
  closedOn: string;
  /** ISO day on which the level ended before its time, because what was judged changed. */
  endedOn: string | null;
  practiceVersion: number;
  reviewers: number;
  inFavour: number;
  criteria: CriterionSummary[];
  /** Fleiss' kappa over the criteria; null when it cannot be said (see agreement.ts). */
  kappa: number | null;
  /** Share of pairs of reviewers that gave a criterion the same score, 0 to 1; null with fewer than two reviewers. */
  agreement: number | null;
}

interface CriterionSummary {
  criterion: ReviewCriterion;
  counts: Record<Score, number>;
}

/** What reviewers found together, criterion by criterion. */
export function summariseRound(round: ReviewedRound): ReviewSummary {
  const { level, outcome, closedOn, endedOn, practiceVersion, judgements } = round;
  const criteria = criteriaOf(level);
  const scored = criteria.map((criterion) =>
    judgements.flatMap(({ scores }) => (scores[criterion] ? [scores[criterion]] : [])),
  );
  const comparable = judgements.length >= 2 && scored.every((scores) => scores.length === judgements.length);
  return {
    level,
    outcome,
    closedOn,
    endedOn,
    practiceVersion,
    reviewers: judgements.length,
    inFavour: judgements.filter(({ verdict }) => verdict).length,
    criteria: criteria.map((criterion, at) => ({ criterion, counts: countScores(scored[at] ?? []) })),
    kappa: comparable ? fleissKappa(scored) : null,
    agreement: comparable ? meanAgreement(scored) : null,
  };
}

const countScores = (given: readonly Score[]): Record<Score, number> => ({
  met: given.filter((score) => score === 'met').length,
  partly: given.filter((score) => score === 'partly').length,
  'not-met': given.filter((score) => score === 'not-met').length,
});

function meanAgreement(items: readonly (readonly Score[])[]): number {
  const ofItem = (item: readonly Score[]) => {
    const pairs = item.length * (item.length - 1);
    return Object.values(countScores(item)).reduce((sum, n) => sum + n * (n - 1), 0) / pairs;
  };
  return items.reduce((sum, item) => sum + ofItem(item), 0) / items.length;
}
