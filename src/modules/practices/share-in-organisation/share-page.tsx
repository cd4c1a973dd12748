import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import type { Organisation } from '../../identity/contract';
import { keepTexts } from '../keep-practices/texts';
import { practicePaths } from '../paths';
import { shareTexts } from '../share-list/texts';
import type { ShareInsideForm } from './form';
import { listPaths } from './paths';
import { listTexts } from './texts';

interface ShareInsideView {
  page: PageContext;
  /** How many practices go along. */
  count: number;
  /** Of which the reader is a member; at least one. */
  organisations: readonly Organisation[];
  /** There is an outcome of "Would it work here?" to share. */
  hasChecks: boolean;
  form: ShareInsideForm;
}

/** Asks for the title under which colleagues get the kept list. */
export function ShareInsidePage({ view }: { view: ShareInsideView }) {
  const { page, count, form } = view;
  const { language } = page;
  const t = listTexts[language];
  return (
    <Layout page={page} title={t.shareTitle} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: keepTexts[language].title, href: page.link(practicePaths.kept) }, { label: t.shareTitle }]}
        />
        <h1>{t.shareTitle}</h1>
        <p class="lead">{t.shareLead(count)}</p>
        <p>{t.shareExplained}</p>
        <ErrorSummary language={language} errors={form.errors} />
        <form method="post" action={page.link(listPaths.share)} noValidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          <Questions view={view} />
          <button type="submit" class="button">
            {t.shareButton}
          </button>
        </form>
        <p>
          <a href={page.link(listPaths.mine)}>{t.toMine}</a>
        </p>
      </div>
    </Layout>
  );
}

function Questions({ view: { page, organisations, hasChecks, form } }: { view: ShareInsideView }) {
  const { language } = page;
  const t = listTexts[language];
  const shared = shareTexts[language];
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message;
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Field
        kind="text"
        language={language}
        name="titel"
        label={shared.title}
        hint={shared.titleHint}
        error={errorOf('titel')}
        value={form.answers.titel}
        autocomplete="off"
      />
      {options.length === 1 && !errorOf('organisatie') ? (
        <input type="hidden" name="organisatie" value={options[0]?.value} />
      ) : (
        <Field
          kind="select"
          language={language}
          name="organisatie"
          label={t.organisation}
          error={errorOf('organisatie')}
          value={form.answers.organisatie}
          options={[{ value: '', label: t.chooseOrganisation }, ...options]}
        />
      )}
      {hasChecks && (
        <Field
          kind="checkbox"
          language={language}
          name="uitkomsten"
          label={shared.checks}
          hint={shared.checksHint}
          chosen={[form.answers.uitkomsten]}
          options={[{ value: 'ja', label: shared.checksYes }]}
          optional
        />
      )}
    </>
  );
}
