import type { Language } from '../../../platform/texts/language';
import { isInferred, type RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import { viewTexts } from './texts';

/** "afgeleid" behind what a reader of the source inferred; the page explains the mark once, at `#afgeleid`. */
export function InferredMark({
  record,
  fields,
  language,
}: {
  record: PracticeRecord;
  /** One of them is enough. */
  fields: readonly RecordField[];
  language: Language;
}) {
  if (!fields.some((field) => isInferred(record, field))) return null;
  return <span class="inferred">{viewTexts[language].inferred}</span>;
}

/** What the mark means. */
export function InferredExplained({ language }: { language: Language }) {
  const t = viewTexts[language];
  return (
    <p class="quiet inferred-explained" id="afgeleid">
      <span class="inferred">{t.inferred}</span> {t.inferredExplained}
    </p>
  );
}
