import { belgianDay, formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { clockOf } from '../check-drafts/clock';
import type { Draft } from '../draft';
import type { ChangeObstacle } from '../share-practice/change-obstacle';
import { stepIds } from '../share-practice/form';
import { statesOf } from '../share-practice/step-states';
import { sharePracticeTexts } from '../share-practice/texts';
import { draftsTexts } from './texts';

/** What else decides what comes next. */
export interface DraftProspects {
  /** Why the change can no longer be published. */
  obstacle: ChangeObstacle | null;
  /** It is a change that leaves the practice as it is published. */
  same: boolean;
  /** The reader may write for its organisation. */
  mayWrite: boolean;
}

/** What comes next, in a sentence; null when nothing does. */
export function outlookOf(
  draft: Draft,
  { obstacle, same, mayWrite }: DraftProspects,
  today: string,
  language: Language,
): string | null {
  if (obstacle !== null) {
    const { title, why } = sharePracticeTexts[language].obstacles;
    return `${title}. ${why[obstacle]}`;
  }
  const t = draftsTexts[language].next;
  const own = mayWrite ? t.toWrite : t.toRead;
  if (draft.state === 'returned') return own.returned;
  if (draft.state === 'draft') {
    if (same) return t.same;
    return own.draft(statesOf(draft, today).filter(({ state }) => state === 'right').length, stepIds.length);
  }
  const { state, submittedAt } = draft;
  if (submittedAt === null || (state !== 'submitted' && state !== 'in-review')) return null;
  const { due, late } = clockOf(belgianDay(submittedAt), today);
  return late ? t.late : t.submitted(formatDate(due, language));
}
