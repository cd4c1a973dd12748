import { Field } from '../../../design/field';
import type { FieldError } from '../../../platform/forms/form';
import type { Language } from '../../../platform/texts/language';
import { longestText, recommendChoices } from '../answer-questions/questionnaire';
import { answerTexts } from '../answer-questions/texts';
import { tookPartChoices } from '../cohort';
import { earlyField } from './check-day';
import type { Entry } from './open-entry';
import type { PaperAnswers } from './paper-form';
import { entryTexts } from './texts';

interface PaperFieldsProps {
  language: Language;
  entry: Pick<Entry, 'instrument' | 'moment'>;
  answers: PaperAnswers;
  errors: readonly FieldError[];
}

/** The answers of one paper. */
export function PaperFields({ language, entry, answers, errors }: PaperFieldsProps) {
  const { instrument, moment } = entry;
  const t = entryTexts[language];
  const asked = (name: keyof PaperAnswers) =>
    ({ language, name, error: errors.find((each) => each.field === name)?.message, value: answers[name] }) as const;
  return (
    <>
      <Field
        {...asked('items')}
        kind="text"
        label={t.items(instrument.items.length)}
        hint={t.itemsHint(instrument.codes.join(', '))}
        maxLength={60}
        autocomplete="off"
      />
      <Field {...asked('givenOn')} kind="text" type="date" label={t.givenOn} />
      {errors.some(({ field }) => field === earlyField) && (
        <label class="choice">
          <input id={earlyField} type="checkbox" name={earlyField} value="ja" />
          <span>{t.earlyRight}</span>
        </label>
      )}
      {moment !== 'before' && <BesideFields language={language} moment={moment} asked={asked} />}
    </>
  );
}

type Asked = (name: keyof PaperAnswers) => {
  language: Language;
  name: string;
  error: string | undefined;
  value: string;
};

function BesideFields({ language, moment, asked }: { language: Language; moment: Entry['moment']; asked: Asked }) {
  const t = entryTexts[language];
  const words = answerTexts[language];
  const none = { value: '', label: t.notAnswered };
  return (
    <details open>
      <summary>{t.more}</summary>
      {moment === 'after' && (
        <>
          <Field
            {...asked('tookPart')}
            kind="select"
            optional
            label={words.process.tookPart}
            options={[none, ...tookPartChoices.map((value) => ({ value, label: words.tookPart[value] }))]}
          />
          <Field
            {...asked('recommend')}
            kind="select"
            optional
            label={words.process.recommend}
            options={[none, ...recommendChoices.map((value) => ({ value, label: words.recommend[value] }))]}
          />
        </>
      )}
      <Field {...asked('changed')} kind="textarea" optional label={words.process.changed} maxLength={longestText} />
      <Field {...asked('harm')} kind="textarea" optional label={words.process.harm} maxLength={longestText} />
    </details>
  );
}
