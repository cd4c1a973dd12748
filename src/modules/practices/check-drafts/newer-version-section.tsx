import { DataTable } from '../../../design/data-table';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { mostImages } from '../add-images/form';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import type { PracticeRecord } from '../practice';
import type { NewerVersion } from './publish-draft';
import { deskTexts } from './texts';

/** What was published since a change was begun, and what becomes of it when the change is published. */
export function NewerVersionSection({ page, newer }: { page: PageContext; newer: NewerVersion }) {
  const { begunFrom, now, followed, replaced, record, pushedOut } = newer;
  const t = deskTexts[page.language];
  const fields = [...replaced, ...followed];
  if (fields.length + pushedOut.length === 0) return null;
  const words = (version: PracticeRecord, field: (typeof fields)[number]) =>
    fieldTexts(version, field, page.language).join('; ') || t.noAnswer;
  return (
    <Section id="intussen" title={t.newer}>
      <p>{t.newerLead}</p>
      {fields.length > 0 && (
        <DataTable
          id="intussen-tabel"
          caption={t.newer}
          captionHidden
          stacked
          headers={[t.field, t.whenBegun, t.onSite, t.ifPublished]}
          rows={fields.map((field) => [
            fieldName(field, page.language),
            words(begunFrom, field),
            words(now, field),
            words(record, field),
          ])}
        />
      )}
      {pushedOut.length > 0 && (
        <>
          <p>{t.pushedOut(mostImages)}</p>
          <ul>
            {pushedOut.map(({ id, alt }) => (
              <li key={id}>{alt}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
