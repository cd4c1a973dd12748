import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import type { DraftAnswers } from '../draft';
import { sharePracticeTexts } from './texts';

/** Of the text that a draft was begun with, personal data were left out: what comes of it is to be checked for names. */
export function LeftOutNotice({ page, answers }: { page: PageContext; answers: DraftAnswers }) {
  if (!answers.leftOut) return null;
  const t = sharePracticeTexts[page.language];
  return (
    <Notice title={t.leftOutTitle}>
      <p>{t.leftOut}</p>
    </Notice>
  );
}
