import { ErrorSummary } from '../../../design/error-summary';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { AnswerFrame } from './answer-frame';
import { answerPaths } from './paths';
import { answerTexts } from './texts';

/** Name of the tick box. */
export const sureField = 'zeker';

interface EraseView {
  page: PageContext;
  submission: string;
  /** Figures about the group are public already. */
  shared: boolean;
  /** The form was sent without the tick. */
  unsure: boolean;
}

/** What deleting takes away, and what it cannot. */
export function ErasePage({ view: { page, submission, shared, unsure } }: { view: EraseView }) {
  const { language } = page;
  const t = answerTexts[language];
  const errors = unsure ? [{ field: sureField, message: t.sureRequired }] : [];
  return (
    <AnswerFrame page={page} title={t.confirmTitle} errorCount={errors.length}>
      <h1>{t.confirmTitle}</h1>
      <ErrorSummary language={language} errors={errors} />
      {[...t.confirm, t.confirmWords, shared ? t.confirmShared : t.confirmNotShared, t.copies].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="post" action={page.link(answerPaths.erase)} noValidate>
        <input type="hidden" name={submissionField} value={submission} />
        <label class="choice answer-choice">
          <input id={sureField} type="checkbox" name={sureField} value="ja" aria-invalid={unsure || undefined} />
          <span>{t.sure}</span>
        </label>
        <p class="actions">
          <button type="submit" class="button">
            {t.eraseNow}
          </button>
          <a class="button button-secondary" href={page.link(answerPaths.agree)}>
            {t.keep}
          </a>
        </p>
      </form>
    </AnswerFrame>
  );
}
