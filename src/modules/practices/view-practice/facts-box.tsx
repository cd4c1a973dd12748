import { FactList } from '../../../design/fact-list';
import { formatDate } from '../../../platform/texts/format';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import type { RecordField } from '../describe-practice/record-field';
import { freshTexts } from '../keep-fresh/texts';
import { practicePaths } from '../paths';
import { placeLine } from '../place-line';
import { InferredMark } from './inferred-mark';
import { contentLanguage, type PracticeView } from './practice-view';
import { viewTexts } from './texts';

const boxFields = ['organisation', 'kind', 'status', 'startedYear', 'endedYear', 'languages', 'anchoring'] as const;

/** The facts at a glance. */
export function FactsBox({ view }: { view: PracticeView }) {
  const { page, practice } = view;
  const { language } = page;
  const { record } = practice;
  const t = viewTexts[language];
  const lang = contentLanguage(language);
  const facts = boxFields.map((field) => ({ name: fieldName(field, language), value: fact(field, view) }));
  return (
    <aside class="facts" aria-label={t.facts}>
      <FactList
        facts={[
          {
            name: t.place,
            value: (
              <>
                {placeLine(record, language)}{' '}
                <InferredMark record={record} fields={['municipalities']} language={language} />
              </>
            ),
          },
          ...facts,
          {
            name: fieldName('contact', language),
            value: record.contact && <span lang={lang}>{fieldTexts(record, 'contact', language).join(', ')}</span>,
          },
          {
            name: t.changed,
            value: <time dateTime={practice.changedOn}>{formatDate(practice.changedOn, language)}</time>,
          },
          {
            name: freshTexts[language].column,
            value: practice.confirmedOn && (
              <time dateTime={practice.confirmedOn}>{formatDate(practice.confirmedOn, language)}</time>
            ),
          },
        ]}
      />
      <p class="no-print">
        <a href={page.link(practicePaths.history(record.slug))}>{t.history}</a>
      </p>
    </aside>
  );
}

const notes: Partial<Record<RecordField, 'startedNote' | 'statusNote'>> = {
  startedYear: 'startedNote',
  status: 'statusNote',
};

function fact(field: RecordField, { page, practice }: PracticeView) {
  const { language } = page;
  const { record } = practice;
  const texts = fieldTexts(record, field, language);
  // Dutch is what everybody expects here.
  if (texts.length === 0 || (field === 'languages' && record.languages.join() === 'nl')) return null;
  const noteField = notes[field];
  const note = noteField ? record[noteField] : null;
  const lang = contentLanguage(language);
  // An owner, or an editor who stopped it, says it herself.
  const fromSource = practice.owner === null && practice.state === 'published';
  return (
    <>
      <span lang={field === 'organisation' ? lang : undefined}>{texts.join(', ')}</span>
      {note && field === 'status' && fromSource && ` ${viewTexts[language].accordingToSource}`}{' '}
      <InferredMark record={record} fields={[field]} language={language} />
      {note && (
        <span class="fact-note" lang={lang}>
          {note}
        </span>
      )}
    </>
  );
}
