import type { Language } from '../../../platform/texts/language';
import { keepTexts } from '../keep-practices/texts';
import type { PublishedPractice } from '../published-practice';

/** On a card: tick it to compare. `form`: id of the form that asks for the comparison. */
export function CompareChoice({
  practice: { record },
  language,
  form,
}: {
  practice: PublishedPractice;
  language: Language;
  form: string;
}) {
  const t = keepTexts[language];
  return (
    <label class="choice">
      <input type="checkbox" name="p" value={record.slug} form={form} aria-label={t.choose(record.title)} />
      <span aria-hidden="true">{t.chooseShort}</span>
    </label>
  );
}
