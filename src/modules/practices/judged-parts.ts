import type { PracticeRecord } from './practice';
import { words } from './search/fold';
import { isDutchStopWord } from './search/stop-words';
import { changedFields } from './view-practice/difference';

/**
 * What the criteria of levels 1 and 2 (`review-practice/criteria-texts.nl.ts`) are about: a change of these touches what
 * reviewers judged. What people said and what figures tell is experience, and how the target group thought along; in the
 * city, in a village, at home or online is what another municipality has to know to begin.
 */
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
  'settings',
  'frequency',
  'duration',
  'preconditions',
  'cost',
  'hoursPerWeek',
  'volunteers',
  'materials',
  'wentWell',
  'wentLessWell',
  'quotes',
  'impactFigures',
  'sources',
] as const satisfies readonly (keyof PracticeRecord)[];

/** Whether a change touches what reviewers judged; a new contact, link, spelling of the title or one more municipality does not. */
export function touchesJudged(before: PracticeRecord, after: PracticeRecord): boolean {
  const changed: readonly string[] = changedFields(before, after);
  return (
    judgedFields.some((field) => changed.includes(field)) ||
    isOtherTitle(before.title, after.title) ||
    isOtherPlace(before.municipalities, after.municipalities)
  );
}

/**
 * It runs in none of the places of before: how big the problem is, among whom, and what people lived through, was about
 * those. No criterion asks where it runs, so that it runs in more places, or was known of none, changes nothing.
 */
const isOtherPlace = (before: readonly string[], after: readonly string[]): boolean =>
  before.length > 0 && !before.some((nis) => after.includes(nis));

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
