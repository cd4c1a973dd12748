import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import type { PageContext } from '../../../platform/http/page-context';
import { AnswerFrame } from './answer-frame';
import { answerPaths } from './paths';
import { answerTexts } from './texts';

/** Names of the fields. */
export const codeFields = { code: 'code', kiosk: 'tablet', erasing: 'wissen' } as const;

export interface CodeView {
  page: PageContext;
  kiosk: boolean;
  /** She comes to delete everything. */
  erasing: boolean;
  typed: string;
  fault: 'required' | 'mistyped' | 'unknown' | null;
}

/** Where somebody types the code of her card. */
export function CodePage({ view: { page, kiosk, erasing, typed, fault } }: { view: CodeView }) {
  const { language } = page;
  const t = answerTexts[language];
  const error = fault === null ? undefined : t.faults[fault];
  const title = erasing ? t.eraseTitle : t.title;
  return (
    <AnswerFrame page={page} title={title} errorCount={error ? 1 : 0}>
      <h1>{title}</h1>
      {!erasing && <p class="lead">{t.lead}</p>}
      <ErrorSummary language={language} errors={error ? [{ field: codeFields.code, message: error }] : []} />
      <form method="post" action={page.link(answerPaths.start)} noValidate class="answer-code">
        {kiosk && <input type="hidden" name={codeFields.kiosk} value="1" />}
        {erasing && <input type="hidden" name={codeFields.erasing} value="1" />}
        <Field
          kind="text"
          language={language}
          name={codeFields.code}
          label={t.code}
          hint={t.codeHint}
          error={error}
          value={typed}
          maxLength={30}
          autocomplete="off"
        />
        <p class="actions">
          <button type="submit" class="button">
            {t.open}
          </button>
        </p>
      </form>
      <p>{t.noCard}</p>
      {kiosk && <p>{t.kioskNote}</p>}
      {!erasing && (
        <p>
          <a href={page.link(kiosk ? answerPaths.eraseOnKiosk : answerPaths.erase)}>{t.eraseInstead}</a>
        </p>
      )}
      {kiosk && erasing && (
        <p>
          <a href={page.link(answerPaths.kiosk)}>{t.toStart}</a>
        </p>
      )}
    </AnswerFrame>
  );
}
