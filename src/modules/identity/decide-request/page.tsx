import { ErrorSummary } from '../../../design/error-summary';
import { Notice } from '../../../design/notice';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { AdministrationPage } from '../administration-page';
import type { DecisionAnswers } from './form';
import { firstAnswers, RequestForms, type RequestItem } from './request-forms';
import { decideTexts } from './texts';
import type { DecideTexts } from './texts.nl';

export interface RequestsPageProps {
  page: PageContext;
  requests: readonly RequestItem[];
  done: keyof DecideTexts['done'] | null;
  /** The request that came back, with its errors; it may be decided on meanwhile. */
  returned: { id: string; errors: readonly FieldError[]; answers: DecisionAnswers } | null;
}

/** The queue of those who ask to be let in, longest first. */
export function RequestsPage({ page, requests, done, returned }: RequestsPageProps) {
  const { language } = page;
  const t = decideTexts[language];
  const isGone = returned !== null && !requests.some(({ request }) => request.id === returned.id);
  const errors = isGone ? [] : (returned?.errors ?? []);
  return (
    <AdministrationPage page={page} texts={t} errorCount={errors.length}>
      {done && (
        <Notice kind="done">
          <p>{t.done[done]}</p>
        </Notice>
      )}
      {isGone && (
        <div role="alert">
          <Notice kind="attention">
            <p>{t.gone}</p>
          </Notice>
        </div>
      )}
      <ErrorSummary language={language} errors={errors} />
      {requests.length === 0 && (
        <div class="empty">
          <h2>{t.none}</h2>
          <p>{t.noneBody}</p>
        </div>
      )}
      {requests.map((item) => {
        const own = item.request.id === returned?.id ? returned : { errors: [], answers: firstAnswers(item) };
        return <RequestForms key={item.request.id} page={page} item={item} errors={own.errors} answers={own.answers} />;
      })}
    </AdministrationPage>
  );
}
