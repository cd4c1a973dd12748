import type { PracticeRecord } from './practice';

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
  /** Independent judgements still needed for the next level. */
  missingReviews: number;
}

const reviewsForLevel1 = 3;

/**
 * How sure we are that a practice works, computed from its record and never typed in.
 * Without judgements of reviewers and without study records the level is 0, "gemeld"; what is missing for
 * level 1 is said.
 */
export function judgeCertainty(record: PracticeRecord): Certainty {
  return {
    level: '0',
    rules: certaintyRules,
    missingParts: descriptionParts.filter((part) => !isDescribed(part, record)),
    missingReviews: reviewsForLevel1,
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
