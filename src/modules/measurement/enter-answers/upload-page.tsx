import { ErrorSummary } from '../../../design/error-summary';
import type { PageContext } from '../../../platform/http/page-context';
import type { Entry } from './open-entry';
import { EntryFrame } from './paper-page';
import { entryPaths } from './paths';
import { entryTexts } from './texts';

/** Name of the field with the file, and of the hidden ones with its rows. */
export const fileField = 'bestand';
export const rowField = 'rij';

interface UploadView {
  page: PageContext;
  entry: Entry;
  error: string | null;
  /** How many rows were kept just now; null: none. */
  saved: number | null;
}

/** Where a file with answers is chosen. */
export function UploadPage({ view: { page, entry, error, saved } }: { view: UploadView }) {
  const { language } = page;
  const { cohort, instrument } = entry;
  const t = entryTexts[language];
  const count = instrument.items.length;
  const columns = count === 1 ? 'code, moment, item1' : `code, moment, item1 … item${count}`;
  return (
    <EntryFrame page={page} cohort={cohort} title={t.uploadTitle} errorCount={error ? 1 : 0}>
      <p class="lead">{t.uploadLead}</p>
      <ErrorSummary language={language} errors={error ? [{ field: fileField, message: error }] : []} />
      {saved !== null && (
        <p class="notice notice-done" role="status">
          {t.uploadSaved(saved)}.
        </p>
      )}
      <form method="post" action={page.link(entryPaths.upload(cohort))} encType="multipart/form-data" noValidate>
        <div class={error ? 'field field-wrong' : 'field'}>
          <label for={fileField}>{t.file}</label>
          <p class="hint" id="bestand-hint">
            {t.fileHint(columns)} {t.momentHint}
          </p>
          {error && (
            <p class="error" id="bestand-error">
              {error}
            </p>
          )}
          <input
            id={fileField}
            name={fileField}
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            aria-describedby={error ? 'bestand-hint bestand-error' : 'bestand-hint'}
            aria-invalid={error ? 'true' : undefined}
          />
        </div>
        <p>
          <a href={page.link(entryPaths.example(cohort))}>{t.example}</a>
        </p>
        <p class="actions">
          <button type="submit" class="button">
            {t.check}
          </button>
        </p>
      </form>
      <p>
        <a href={page.link(entryPaths.paper(cohort))}>{t.back}</a>
      </p>
    </EntryFrame>
  );
}
