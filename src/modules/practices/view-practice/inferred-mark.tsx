import type { Language } from '../../../platform/texts/language';
import { isInferred, type RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import type { JudgementLine } from './judgement-texts';
import { viewTexts } from './texts';

/** "afgeleid"; its language is told, for it also stands in texts of another one. */
export const InferredWord = ({ language }: { language: Language }) => (
  <span class="inferred" lang={language}>
    {viewTexts[language].inferred}
  </span>
);

/** The word behind what a reader of the source inferred; the page explains the mark once, at `#afgeleid`. */
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
  return <InferredWord language={language} />;
}

/** A line of a judgement, with the mark when it was inferred. */
export const MarkedLine = ({ line: { text, inferred }, language }: { line: JudgementLine; language: Language }) => (
  <>
    {text} {inferred && <InferredWord language={language} />}
  </>
);

/** What the mark means. */
export function InferredExplained({ language }: { language: Language }) {
  return (
    <p class="quiet inferred-explained" id="afgeleid">
      <InferredWord language={language} /> {viewTexts[language].inferredExplained}
    </p>
  );
}
