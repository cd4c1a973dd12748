import { ErrorSummary } from '../../../design/error-summary';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import type { Moment } from '../cohort';
import { asSentence } from '../instrument';
import { instruments } from '../instruments/all';
import { AnswerFrame } from './answer-frame';
import type { InstrumentId } from './instrument-of';
import { answerPaths } from './paths';
import { longestText, type Question } from './questionnaire';
import { answerField, choicesOf, ratherNot } from './sent-answer';
import { answerTexts } from './texts';

/** Name of the hidden field with the moment that the page asks about. */
export const momentField = 'moment';

export interface QuestionView {
  page: PageContext;
  submission: string;
  instrument: InstrumentId;
  moment: Moment;
  question: Question;
  /** Place of the question from 1, and how many there are. */
  number: number;
  count: number;
  /** The question before this one was answered in this session too. */
  back: boolean;
  /** What she answered before; `answer` null: rather not. null: she was not here yet. */
  answered: { answer: string | null } | null;
  /** What she typed and could not be kept; null: nothing. */
  typed: string | null;
  error: string | null;
}

/** One question in large letters. */
export function QuestionPage({ view }: { view: QuestionView }) {
  const { page, question, number, count, error } = view;
  const { language } = page;
  const t = answerTexts[language];
  return (
    <AnswerFrame page={page} title={t.progress(number, count)} errorCount={error ? 1 : 0} stoppable>
      <p class="step-number">{t.progress(number, count)}</p>
      <ErrorSummary language={language} errors={error ? [{ field: answerField, message: error }] : []} />
      <form method="post" action={page.link(answerPaths.question(number))} noValidate>
        <input type="hidden" name={submissionField} value={view.submission} />
        <input type="hidden" name={momentField} value={view.moment} />
        {question.kind === 'text' ? <InOwnWords view={view} question={question.id} /> : <Choices view={view} />}
        <p class="actions">
          <button type="submit" class="button">
            {t.next}
          </button>
          {view.back && (
            <a class="button button-secondary" href={page.link(answerPaths.question(number - 1))}>
              {t.back}
            </a>
          )}
        </p>
      </form>
      <p class="quiet">
        {t.savedNote[question.kind === 'text' ? 'text' : 'choice']} {t.goOnNote}
      </p>
    </AnswerFrame>
  );
}

function Choices({ view }: { view: QuestionView }) {
  const { page, question, instrument, answered, error } = view;
  const t = answerTexts[page.language];
  const chosen = answered && (answered.answer ?? ratherNot);
  const choices = choicesOf(instruments[instrument], question).map((value, place) => ({
    value,
    label: labelOf(view, value, place),
  }));
  return (
    <fieldset class={error ? 'answer-question field-wrong' : 'answer-question'} aria-describedby="uitleg">
      <legend>
        <Asking view={view} />
      </legend>
      <p class="hint" id="uitleg">
        {t.itemHint}
      </p>
      {[...choices, { value: ratherNot, label: t.ratherNot }].map(({ value, label }, index) => (
        <label key={value} class="choice answer-choice">
          <input
            id={index === 0 ? answerField : undefined}
            type="radio"
            name={answerField}
            value={value}
            checked={value === chosen}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function labelOf({ page, question, instrument }: QuestionView, value: string, place: number): string {
  const t = answerTexts[page.language];
  if (question.kind === 'item') return t.codes[instrument][place] ?? value;
  const labels: Record<string, string> = question.id === 'tookPart' ? t.tookPart : t.recommend;
  return labels[value] ?? value;
}

/** The words of the instrument are Dutch whatever the language of the page; some may not be printed here. */
function Asking({ view: { page, question, instrument } }: { view: QuestionView }) {
  const t = answerTexts[page.language];
  if (question.kind !== 'item') return <h1>{t.process[question.id]}</h1>;
  const wording = instruments[instrument].items[question.place]?.wording;
  return wording ? <h1 lang="nl">{asSentence(wording)}</h1> : <h1>{t.onSheet(question.place + 1)}</h1>;
}

function InOwnWords({ view, question }: { view: QuestionView; question: 'changed' | 'harm' }) {
  const { page, answered, typed, error } = view;
  const t = answerTexts[page.language];
  return (
    <div class={error ? 'field answer-question field-wrong' : 'field answer-question'}>
      <label for={answerField}>
        <Asking view={view} />
      </label>
      <p class="hint" id="uitleg">
        {t.textHints[question]}
      </p>
      <textarea
        id={answerField}
        name={answerField}
        rows={5}
        maxLength={longestText}
        aria-describedby="uitleg"
        aria-invalid={error ? 'true' : undefined}
        value={typed ?? answered?.answer ?? ''}
      />
    </div>
  );
}
