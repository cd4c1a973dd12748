import { ErrorSummary } from '../../../design/error-summary';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { Channel } from '../cohort';
import { measurementTexts } from '../texts';
import type { Entry } from './open-entry';
import { PaperFields } from './paper-fields';
import type { PaperAnswers } from './paper-form';
import { EntryFrame } from './paper-page';
import { entryPaths, momentParam, wordOf } from './paths';
import { entryTexts } from './texts';

export const emptySureField = 'zeker';

interface AnswerView {
  page: PageContext;
  entry: Entry;
  submission: string;
  /** Place of the card, from 1. */
  place: number;
  participant: string;
  channel: Channel;
  /** ISO day. */
  givenOn: string;
  version: number;
  /** null: she answered herself, so nobody reads them. */
  answers: PaperAnswers | null;
  errors: readonly FieldError[];
  moved: boolean;
}

/** The answers of one person at one moment, to put right or to empty. */
export function AnswerPage({ view }: { view: AnswerView }) {
  const { page, entry, errors, submission, participant, moved } = view;
  const { language } = page;
  const { cohort, moment } = entry;
  const t = entryTexts[language];
  const title = t.answerTitle(view.place, measurementTexts[language].moments[moment]);
  return (
    <EntryFrame page={page} cohort={cohort} title={title} errorCount={errors.length}>
      <p class="lead">{t.answerLead(t.channels[view.channel], formatDate(view.givenOn, language))}</p>
      <ErrorSummary language={language} errors={errors} />
      {moved && (
        <div role="alert">
          <Notice kind="attention">
            <p>{t.answerMoved}</p>
          </Notice>
        </div>
      )}
      {view.answers === null ? (
        <p>{t.answerOwn}</p>
      ) : (
        <form method="post" action={page.link(entryPaths.answer(cohort, participant, moment))} noValidate>
          <input type="hidden" name={submissionField} value={submission} />
          <input type="hidden" name={versionField} value={view.version} />
          <PaperFields language={language} entry={entry} answers={view.answers} errors={errors} />
          <p class="actions">
            <button type="submit" class="button">
              {t.correct}
            </button>
          </p>
        </form>
      )}
      <Section id="leegmaken" title={t.emptyTitle}>
        <p>{t.empty}</p>
        <form method="post" action={page.link(entryPaths.emptyAnswer(cohort, participant, moment))} noValidate>
          <input type="hidden" name={submissionField} value={submission} />
          <label class="choice">
            <input id={emptySureField} type="checkbox" name={emptySureField} value="ja" />
            <span>{t.sure}</span>
          </label>
          <p class="actions">
            <button type="submit" class="button button-secondary">
              {t.emptyNow}
            </button>
          </p>
        </form>
      </Section>
      <p>
        <a href={page.link(entryPaths.paper(cohort, { [momentParam]: wordOf(moment) }))}>{t.back}</a>
      </p>
    </EntryFrame>
  );
}
