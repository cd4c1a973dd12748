import { belgianDay, formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { clockOf } from '../check-drafts/clock';
import type { Draft } from '../draft';
import type { ChangeObstacle } from '../share-practice/change-obstacle';
import { stepIds } from '../share-practice/form';
import { statesOf } from '../share-practice/step-states';
import { sharePracticeTexts } from '../share-practice/texts';
import { draftsTexts } from './texts';

/** What comes next, in a sentence; null when nothing does. */
export function outlookOf(
  draft: Draft,
  obstacle: ChangeObstacle | null,
  today: string,
  language: Language,
): string | null {
  if (obstacle !== null) {
    const { title, why } = sharePracticeTexts[language].obstacles;
    return `${title}. ${why[obstacle]}`;
  }
  const t = draftsTexts[language].next;
  if (draft.state === 'returned') return t.returned;
  if (draft.state === 'draft') {
    return t.draft(statesOf(draft, today).filter(({ state }) => state === 'right').length, stepIds.length);
  }
  const { state, submittedAt } = draft;
  if (submittedAt === null || (state !== 'submitted' && state !== 'in-review')) return null;
  const { due, late } = clockOf(belgianDay(submittedAt), today);
  return late ? t.late : t.submitted(formatDate(due, language));
}
