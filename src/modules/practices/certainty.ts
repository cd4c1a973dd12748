import type { LevelLine } from './evidenced-level';
import type { PracticeRecord } from './practice';
import type { GrantedLevel } from './review';

/** Version of the rules below; a change of rule is a new version with a line in the changelog. */
export const certaintyRules = '2026-11';

/** The ladder, and beside it the two outcomes that are no step on it. Labels: vocabulary `certainty-levels`. */
export const certaintyLevels = ['0', '1', '2', '3', '4', '5', 'geen-effect', 'mogelijk-nadelig'] as const;
export type CertaintyLevel = (typeof certaintyLevels)[number];

/** What a description needs for level 1 (design, "How we judge a practice"). */
export const descriptionParts = [
  'trigger',
  'targetGroup',
  'goals',
  'approach',
  'preconditions',
  'costAndTime',
  'experience',
  'elsewhere',
] as const;
export type DescriptionPart = (typeof descriptionParts)[number];

export interface Certainty {
  level: CertaintyLevel;
  rules: string;
  /** Parts of the description still missing for level 1. */
  missingParts: DescriptionPart[];
  /** Independent judgements still needed for the next level; 0 from level 2 on, where measuring is next. */
  missingReviews: number;
  /** What reviewers granted, which goes on counting beneath what studies say; 0: nothing, or it ended. */
  granted: 0 | GrantedLevel['level'];
  /** What studies say; null without any. */
  evidence: LevelLine | null;
  /** ISO days between which the level is in force; null for level 0; what studies say does not end. */
  since: string | null;
  until: string | null;
}

const reviewsForNext = { 0: 3, 1: 4, 2: 0 };

/**
 * How sure we are that a practice works, computed and never typed in: from its record, what reviewers granted (levels
 * 1 and 2) and what studies say (3 and up, and beside the ladder), which goes first. Without either the level is 0,
 * "gemeld"; what is missing for the next level is said.
 */
export function judgeCertainty(
  record: PracticeRecord,
  granted: GrantedLevel | null,
  evidence: LevelLine | null = null,
): Certainty {
  const reviewed = granted?.level ?? 0;
  const measured = evidence?.level ?? null;
  return {
    level: measured ?? `${reviewed}`,
    rules: measured === null ? certaintyRules : (evidence?.rules ?? certaintyRules),
    missingParts: descriptionParts.filter((part) => !isDescribed(part, record)),
    missingReviews: measured === null ? reviewsForNext[reviewed] : 0,
    granted: reviewed,
    evidence,
    ...(measured === null
      ? { since: granted?.since ?? null, until: granted?.until ?? null }
      : { since: evidence?.publishedAt?.slice(0, 10) ?? null, until: null }),
  };
}

function isDescribed(part: DescriptionPart, record: PracticeRecord): boolean {
  const { cost } = record;
  switch (part) {
    case 'trigger':
      return record.trigger !== null || record.problem !== null;
    case 'targetGroup':
      return (
        record.ageGroups.length + record.lifeEvents.length + record.riskFactors.length > 0 ||
        record.targetGroupNote !== null
      );
    case 'goals':
      return record.goals.length > 0;
    case 'approach':
      return record.approach.length >= 2;
    case 'preconditions':
      return record.preconditions.length > 0;
    case 'costAndTime':
      return (
        [cost.total, cost.perParticipant, cost.perYear].some((euro) => euro !== null) &&
        (record.frequency !== null || record.duration !== null)
      );
    case 'experience':
      return record.wentWell.length + record.wentLessWell.length > 0;
    case 'elsewhere':
      return record.volunteers !== null || record.hoursPerWeek !== null || record.materials.length > 0;
  }
}
