import type { PracticeRecord } from './practice';
import { words } from './search/fold';
import { isDutchStopWord } from './search/stop-words';
import { changedFields } from './view-practice/difference';

/** What the criteria of levels 1 and 2 are about: a change of these touches what reviewers judged. */
const judgedFields = [
  'summary',
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
  'partnerTypes',
  'partners',
  'frequency',
  'duration',
  'preconditions',
  'cost',
  'hoursPerWeek',
  'volunteers',
  'materials',
  'wentWell',
  'wentLessWell',
  'sources',
] as const satisfies readonly (keyof PracticeRecord)[];

/** Whether a change touches what reviewers judged; a new contact, link or spelling of the title does not. */
export function touchesJudged(before: PracticeRecord, after: PracticeRecord): boolean {
  const changed: readonly string[] = changedFields(before, after);
  return judgedFields.some((field) => changed.includes(field)) || isOtherTitle(before.title, after.title);
}

/** No word of the old title is left: it may well be about something else. */
function isOtherTitle(before: string, after: string): boolean {
  const kept = new Set(telling(before));
  return before !== after && !telling(after).some((word) => kept.has(word));
}

/** The words that mean something; all of them when none does. */
function telling(title: string): string[] {
  const all = words(title);
  const own = all.filter((word) => !isDutchStopWord(word));
  return own.length > 0 ? own : all;
}
