import type { PracticeRecord } from './practice';

/** What the criteria of levels 1 and 2 are about: a change of these touches what reviewers judged. */
const judgedFields = [
  'trigger',
  'problem',
  'ageGroups',
  'ageNote',
  'lifeEvents',
  'riskFactors',
  'targetGroupNote',
  'focus',
  'goals',
  'approach',
  'workingElements',
  'activityTypes',
  'reachChannels',
  'frequency',
  'duration',
  'preconditions',
  'cost',
  'hoursPerWeek',
  'volunteers',
  'materials',
  'wentWell',
  'wentLessWell',
] as const satisfies readonly (keyof PracticeRecord)[];

/** Whether a change touches what reviewers judged; a new contact, title or link does not. */
export const touchesJudged = (changed: readonly string[]): boolean =>
  judgedFields.some((field) => changed.includes(field));
