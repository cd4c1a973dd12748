import { ErrorSummary } from '../../../design/error-summary';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { AnswerFrame } from './answer-frame';
import { answerPaths } from './paths';
import { answerTexts } from './texts';

/** Name of the tick box. */
export const agreeField = 'akkoord';

export interface AgreeView {
  page: PageContext;
  submission: string;
  /** Name of the organisation, and title of what it measures. */
  organisation: string;
  title: string;
  /** How many. */
  questions: number;
  /** Times that she is asked again. */
  later: number;
  /** ISO day on which everything is deleted. */
  keptUntil: string;
  /** She may be younger than 18. */
  young: boolean;
  /** The form was sent without the tick. */
  refused: boolean;
}

/** What is asked, why, who sees it, and that she is free; she agrees by ticking. */
export function AgreePage({ view }: { view: AgreeView }) {
  const { page, organisation, refused, submission } = view;
  const { language } = page;
  const t = answerTexts[language];
  const error = refused ? [{ field: agreeField, message: t.agreeRequired }] : [];
  return (
    <AnswerFrame page={page} title={t.agreeTitle} errorCount={error.length} stoppable>
      <h1>{t.agreeTitle}</h1>
      <p class="lead">{t.agreeLead}</p>
      <ErrorSummary language={language} errors={error} />
      <Section id="wat" title={t.whatTitle}>
        <p>{t.what(view.questions, view.later)}</p>
      </Section>
      <Section id="waarom" title={t.whyTitle}>
        <p>{t.why(organisation, view.title)}</p>
      </Section>
      <Section id="wie" title={t.whoTitle}>
        <Lines lines={[...t.who(organisation), t.kept(formatDate(view.keptUntil, language))]} />
      </Section>
      <Section id="vrij" title={t.freeTitle}>
        <Lines lines={t.free} />
      </Section>
      {view.young && (
        <Notice kind="attention" title={t.youngTitle}>
          <p>{t.young(organisation)}</p>
        </Notice>
      )}
      <form method="post" action={page.link(answerPaths.agree)} noValidate>
        <input type="hidden" name={submissionField} value={submission} />
        <label class="choice answer-choice">
          <input id={agreeField} type="checkbox" name={agreeField} value="ja" aria-invalid={refused || undefined} />
          <span>{t.agree}</span>
        </label>
        <p class="actions">
          <button type="submit" class="button">
            {t.begin}
          </button>
        </p>
      </form>
    </AnswerFrame>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
