import { FactList } from '../../../design/fact-list';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import { conceptSchemes } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import { knownFields, type TransferQuestion } from '../transfer-check';
import { InferredMark } from '../view-practice/inferred-mark';
import { contentLanguage } from '../view-practice/practice-view';
import { transferTexts } from './texts';

/** More places would hide the question below. */
const shownPlaces = 4;

/** What the record says that bears on a question, or that it says nothing. */
export function KnownFacts({
  record,
  question,
  language,
}: {
  record: PracticeRecord;
  question: TransferQuestion;
  language: Language;
}) {
  const t = transferTexts[language];
  const facts = knownFields[question].flatMap((field) => {
    const texts = fieldTexts(record, field, language);
    if (texts.length === 0) return [];
    const lang = field in conceptSchemes ? undefined : contentLanguage(language);
    const value = (
      <>
        <span lang={lang}>{texts.join(field === 'preconditions' ? ' ' : ', ')}</span>{' '}
        <InferredMark record={record} fields={[field]} language={language} />
      </>
    );
    return [{ name: fieldName(field, language), value }];
  });
  const places = question === 'scale' ? sizesOf(record, language) : '';
  const known = places === '' ? facts : [{ name: t.runsIn, value: <>{places}</> }, ...facts];
  return (
    <div class="facts">
      <h3>{t.known}</h3>
      {known.length > 0 ? <FactList facts={known} /> : <p>{t.unknown}</p>}
    </div>
  );
}

/** "Herselt (14.600 inwoners)": how large the places are where it runs. */
function sizesOf({ municipalities }: PracticeRecord, language: Language): string {
  const t = transferTexts[language];
  return municipalities
    .flatMap((nis) => areas.place(nis)?.municipality ?? [])
    .slice(0, shownPlaces)
    .map(({ name, population }) => t.inhabitants(name, formatNumber(population, language)))
    .join(', ');
}
