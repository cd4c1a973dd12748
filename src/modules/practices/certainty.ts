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
  /** ISO days between which the level is in force; null for level 0, which does not end. */
  since: string | null;
  until: string | null;
}

const reviewsForNext = { 0: 3, 1: 4, 2: 0 };

/**
 * How sure we are that a practice works, computed and never typed in: from its record and what reviewers granted.
 * Without them the level is 0, "gemeld"; what is missing for the next level is said. Levels 3 and up need study records.
 */
export function judgeCertainty(record: PracticeRecord, granted: GrantedLevel | null): Certainty {
  const level = granted?.level ?? 0;
  return {
    level: `${level}`,
    rules: certaintyRules,
    missingParts: descriptionParts.filter((part) => !isDescribed(part, record)),
    missingReviews: reviewsForNext[level],
    since: granted?.since ?? null,
    until: granted?.until ?? null,
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
