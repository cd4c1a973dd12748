import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { sharingPaths } from '../share-practice/paths';
import { importLimits } from './import-row';
import { importPaths } from './paths';
import { wrappers } from './read-json-import';
import { jsonExample } from './template';
import { importTexts } from './texts';

export interface ImportView {
  page: PageContext;
  /** Those for which the reader may write. */
  organisations: readonly { id: string; name: string }[];
  submission: string;
  /** The import that was asked for is no longer there. */
  gone: boolean;
  /** As chosen. */
  organisation: string;
  errors: readonly FieldError[];
}

/** Choosing a file with practices, and what such a file looks like. */
export function ImportPage({ view }: { view: ImportView }) {
  const { page, organisations, errors, gone } = view;
  const t = importTexts[page.language];
  return (
    <Layout page={page} title={t.title} errorCount={errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: t.mine, href: page.link(sharingPaths.mine) }, { label: t.title }]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <ErrorSummary language={page.language} errors={errors} />
        {gone && (
          <Notice kind="attention">
            <p>{t.gone}</p>
          </Notice>
        )}
        {organisations.length === 0 ? (
          <Notice title={t.noOrganisationTitle}>
            <p>{t.noOrganisation}</p>
            <p>
              <a class="button" href={page.link(sharingPaths.mine)}>
                {t.toMine}
              </a>
            </p>
          </Notice>
        ) : (
          <UploadForm view={view} />
        )}
        <Section id="bestand-maken" title={t.howTitle}>
          <ul>
            {t.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a href={page.link(importPaths.template)}>{t.template}</a>
          </p>
          <p>{t.json(wrappers.map((name) => `“${name}”`))}</p>
          <pre>
            <code>{jsonExample(page.language)}</code>
          </pre>
        </Section>
      </div>
    </Layout>
  );
}

function UploadForm({ view }: { view: ImportView }) {
  const { page, submission, errors } = view;
  const t = importTexts[page.language];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form method="post" action={page.link(importPaths.start)} encType="multipart/form-data" noValidate>
      <input type="hidden" name={submissionField} value={submission} />
      <Organisation view={view} error={errorOf('organisation')} />
      <FileField view={view} error={errorOf('file')} />
      <p>{t.nothingPublished}</p>
      <div class="actions">
        <button type="submit" class="button">
          {t.show}
        </button>
      </div>
    </form>
  );
}

function Organisation({ view, error }: { view: ImportView; error: string | undefined }) {
  const { page, organisations, organisation } = view;
  const t = importTexts[page.language];
  const [only] = organisations;
  if (only && organisations.length === 1)
    return (
      <p>
        {t.forOne(only.name)}
        <input type="hidden" name="organisation" value={only.id} />
      </p>
    );
  return (
    <Field
      language={page.language}
      kind="radio"
      name="organisation"
      label={t.organisation}
      hint={t.organisationHint}
      error={error}
      chosen={[organisation]}
      options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

const megabyte = 1024 * 1024;

function FileField({ view: { page }, error }: { view: ImportView; error: string | undefined }) {
  const t = importTexts[page.language];
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for="file">{t.file}</label>
      <p class="hint" id="file-hint">
        {t.fileHint(importLimits.bytes / megabyte, importLimits.rows)}
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
        accept=".csv,.json,text/csv,application/json"
        aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
}
