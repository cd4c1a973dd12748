import type { ComponentChildren } from 'preact';
import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { isHerOwn } from '../answer-questions/her-own';
import { type Answer, type Cohort, moments } from '../cohort';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import { AgreedTick, agreedField } from './agreed-tick';
import { AnywayForm } from './anyway-form';
import { CompareTable } from './compare-table';
import type { EnteredAnswer } from './entered-answer';
import type { Entry } from './open-entry';
import { PaperFields } from './paper-fields';
import type { PaperAnswers } from './paper-form';
import { entryPaths, momentParam, wordOf } from './paths';
import { entryTexts } from './texts';

/** Name and value of the button that leads to what is there; it saves nothing. */
export const lookButton = { name: 'naar', value: 'nakijken' } as const;
/** Name of the button that replaces; its value is the version that was seen. */
export const replaceField = 'vervang';
/** Name of the button that enters a sheet for who is busy answering by herself. */
export const anyhowField = 'toch';

export interface PaperView {
  page: PageContext;
  entry: Entry;
  submission: string;
  answers: PaperAnswers;
  /** The box was ticked that says that she agreed to take part. */
  agreed: boolean;
  errors: readonly FieldError[];
  /** Place of the card that was entered just now, from 1, and whether it was there already; null: none. */
  saved: number | null;
  wasThere: boolean;
  /** Both, when what was typed is another than what is there; `there` null: it changed just now. */
  there: Answer | null;
  typed: EnteredAnswer | null;
  /** She is busy answering by herself. */
  begun: boolean;
}

/** Where answers from paper are typed, sheet after sheet. */
export function PaperPage({ view }: { view: PaperView }) {
  const { page, entry, errors, submission } = view;
  const { language } = page;
  const { cohort, moment } = entry;
  const t = entryTexts[language];
  // Who comes in at a later moment is seen only once her code is typed.
  const asksAgreed = moment === 'before' || view.agreed || errors.some(({ field }) => field === agreedField);
  return (
    <EntryFrame page={page} cohort={cohort} title={t.paperTitle} errorCount={errors.length}>
      <p class="lead">{t.paperLead(asksAgreed)}</p>
      <ErrorSummary language={language} errors={errors} />
      <Outcome view={view} />
      <Standing view={view} />
      {view.typed && (view.begun ? <BegunHerself view={view} /> : <Comparison view={view} typed={view.typed} />)}
      <form method="post" action={page.link(entryPaths.paper(cohort, { [momentParam]: wordOf(moment) }))} noValidate>
        <input type="hidden" name={submissionField} value={submission} />
        <CodeField view={view} />
        {asksAgreed && <AgreedTick language={page.language} label={t.agreed} errors={errors} checked={view.agreed} />}
        <PaperFields language={language} entry={entry} answers={view.answers} errors={errors} />
        <div class="actions">
          <button type="submit" class="button">
            {t.save}
          </button>
          <button type="submit" class="button button-secondary" {...lookButton}>
            {t.look}
          </button>
        </div>
      </form>
      <p>
        <a href={page.link(entryPaths.forms(cohort, moment))}>{t.toForms}</a>
        {' · '}
        <a href={page.link(entryPaths.upload(cohort))}>{t.toUpload}</a>
      </p>
    </EntryFrame>
  );
}

/** A page about entering answers of one measurement. */
export function EntryFrame({
  page,
  cohort,
  title,
  errorCount = 0,
  children,
}: {
  page: PageContext;
  cohort: Pick<Cohort, 'organisation' | 'id' | 'title'>;
  title: string;
  errorCount?: number;
  children: ComponentChildren;
}) {
  const items = [
    { label: measurementTexts[page.language].navigation, href: page.link(measurementPaths.home) },
    { label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) },
    { label: title },
  ];
  return (
    <Layout page={page} title={title} errorCount={errorCount} sheets={['answer']} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={page.language} items={items} />
        <h1>{title}</h1>
        {children}
      </div>
    </Layout>
  );
}

/** The focus waits here for the next sheet, unless something has to be read first. */
function CodeField({ view: { page, answers, errors, typed } }: { view: PaperView }) {
  const t = entryTexts[page.language];
  const error = errors.find(({ field }) => field === 'code')?.message;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for="code">{t.code}</label>
      {error && (
        <p class="error" id="code-error">
          {error}
        </p>
      )}
      <input
        id="code"
        name="code"
        type="text"
        autocomplete="off"
        maxLength={40}
        autofocus={errors.length === 0 && typed === null}
        aria-describedby={error && 'code-error'}
        aria-invalid={error ? 'true' : undefined}
        value={answers.code}
      />
    </div>
  );
}

function Outcome({ view: { page, saved, wasThere } }: { view: PaperView }) {
  const t = entryTexts[page.language];
  if (saved === null) return null;
  return (
    <p class="notice notice-done" role="status">
      {wasThere ? t.sameTitle(saved) : t.savedTitle(saved)}.
    </p>
  );
}

/** How many are done, and the other moments that can be entered. */
function Standing({ view: { page, entry } }: { view: PaperView }) {
  const { language } = page;
  const t = entryTexts[language];
  const { cohort, moment, participants, answered } = entry;
  const asked = participants.filter(
    ({ id, dropOut }) =>
      answered.has(id) || dropOut === null || moments.indexOf(moment) < moments.indexOf(dropOut.moment),
  );
  const words = measurementTexts[language].moments;
  return (
    <>
      <p>
        <strong>{t.progress(answered.size, asked.length, words[moment])}</strong>{' '}
        {t.missingCount(asked.length - answered.size)}{' '}
        <a href={page.link(measurementPaths.unanswered(cohort))}>{t.toMissing}</a>
      </p>
      {entry.moments.length > 1 && (
        <nav aria-label={t.moment} class="view-switch">
          <ul>
            {entry.moments.map((each) => (
              <li key={each}>
                <a
                  href={page.link(entryPaths.paper(cohort, { [momentParam]: wordOf(each) }))}
                  aria-current={each === moment ? 'page' : undefined}
                >
                  {words[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** What is there beside what was typed; nothing is replaced unless she says so. */
function Comparison({ view, typed }: { view: PaperView; typed: EnteredAnswer }) {
  const { page, entry, there } = view;
  const { language } = page;
  const t = entryTexts[language];
  const own = there !== null && isHerOwn(there);
  const day = there ? formatDate(there.givenOn, language) : '';
  return (
    <>
      <div role="alert">
        <Notice kind="attention" title={!there ? t.movedTitle : own ? t.ownTitle : t.thereTitle}>
          <p>{!there ? t.moved : own ? t.own(day) : t.there(day)}</p>
          {own && (
            <p>
              <a href={page.link(entryPaths.answer(entry.cohort, typed.participant, entry.moment))}>{t.toOwn}</a>
            </p>
          )}
        </Notice>
      </div>
      {there && !own && (
        <>
          <CompareTable language={language} there={there} typed={typed} />
          <AnywayForm view={view} name={replaceField} value={String(there.version)} label={t.replace} />
        </>
      )}
    </>
  );
}

function BegunHerself({ view }: { view: PaperView }) {
  const t = entryTexts[view.page.language];
  return (
    <>
      <div role="alert">
        <Notice kind="attention" title={t.begunTitle}>
          <p>{t.begun}</p>
        </Notice>
      </div>
      <AnywayForm view={view} name={anyhowField} value="1" label={t.anyhow} />
    </>
  );
}
