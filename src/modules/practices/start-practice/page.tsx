import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { documentLimits } from '../../../platform/files/docx-text';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { organisationPaths } from '../../identity/contract';
import { practicePaths } from '../paths';
import { sharingPaths } from '../share-practice/paths';
import { practiceTexts } from '../texts';
import { longestText } from './form';
import { startTexts } from './texts';

export interface StartView {
  page: PageContext;
  /** Those for which the reader may write. */
  organisations: readonly { id: string; name: string }[];
  /** The reader belongs to organisations, but may only read there. */
  readOnly: boolean;
  submission: string;
  answers: { organisation: string; text: string };
  errors: readonly FieldError[];
}

/** The first page of sharing: for whom, and perhaps from a text that is there already. */
export function StartPage({ view }: { view: StartView }) {
  const { page, organisations, errors } = view;
  const t = startTexts[page.language];
  return (
    <Layout page={page} title={t.title} errorCount={errors.length} sheets={['wizard']} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <ErrorSummary language={page.language} errors={errors} />
        {organisations.length === 0 ? <NoOrganisation view={view} /> : <StartForm view={view} />}
      </div>
    </Layout>
  );
}

/** Why the reader may not write yet, and what she can do. */
export function NoOrganisation({ view: { page, readOnly } }: { view: Pick<StartView, 'page' | 'readOnly'> }) {
  const t = startTexts[page.language];
  return (
    <Notice title={readOnly ? t.readOnlyTitle : t.noOrganisationTitle}>
      <p>{readOnly ? t.readOnly : t.noOrganisation}</p>
      <p>
        <a class={readOnly ? undefined : 'button'} href={page.link(organisationPaths.request)}>
          {readOnly ? t.otherOrganisation : t.askOrganisation}
        </a>
      </p>
    </Notice>
  );
}

function StartForm({ view }: { view: StartView }) {
  const { page, submission, answers, errors } = view;
  const { language } = page;
  const t = startTexts[language];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form
      method="post"
      action={page.link(sharingPaths.start)}
      encType="multipart/form-data"
      noValidate
      data-warn-unsent
    >
      <input type="hidden" name={submissionField} value={submission} />
      <Organisation view={view} error={errorOf('organisation')} />
      <details
        class="more-to-tell"
        open={answers.text !== '' || errorOf('file') !== undefined || errorOf('text') !== undefined}
      >
        <summary>{t.haveText}</summary>
        <p>{t.haveTextHint}</p>
        <Field
          language={language}
          kind="textarea"
          name="text"
          label={t.text}
          hint={t.textHint(formatNumber(longestText, language))}
          value={answers.text}
          optional
          error={errorOf('text')}
        />
        <FileField view={view} error={errorOf('file')} />
      </details>
      <div class="actions">
        <button type="submit" class="button">
          {t.begin}
        </button>
      </div>
    </form>
  );
}

function Organisation({ view, error }: { view: StartView; error: string | undefined }) {
  const { page, organisations, answers } = view;
  const t = startTexts[page.language];
  const [only] = organisations;
  if (only && organisations.length === 1) {
    return (
      <p>
        {t.forOne(only.name)}
        <input type="hidden" name="organisation" value={only.id} />
      </p>
    );
  }
  return (
    <Field
      language={page.language}
      kind="radio"
      name="organisation"
      label={t.organisation}
      hint={t.organisationHint}
      error={error}
      chosen={[answers.organisation]}
      options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

const megabyte = 1024 * 1024;

function FileField({ view: { page }, error }: { view: StartView; error: string | undefined }) {
  const t = startTexts[page.language];
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for="file">{t.file}</label>
      <p class="hint" id="file-hint">
        {t.fileHint(Math.floor(documentLimits.bytes / megabyte))}
      </p>
      {error && (
        <p class="error" id="file-error">
          {error}
        </p>
      )}
      <input
        id="file"
        type="file"
        name="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
}
