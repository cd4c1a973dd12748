import { Fragment } from 'preact';
import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import { draftTitle } from '../draft';
import { draftsTexts } from '../view-drafts/texts';
import { Question } from './asked-field';
import { DuplicateHints, DuplicateNotice } from './duplicate-notice';
import { type StepId, stepIds } from './form';
import { fieldLabel, layoutOf } from './form-layout';
import { LeftOutNotice } from './left-out-notice';
import { signsOf } from './meeting-changes';
import { ObstacleNotice } from './obstacle-notice';
import { sharingPaths } from './paths';
import { signsField, stepAnswersOf } from './read-step';
import { formId, StepNavigation } from './step-navigation';
import type { StepView } from './step-view';
import { sharePracticeTexts } from './texts';

/** One step of sharing a practice. */
export function StepPage({ view }: { view: StepView }) {
  const { page, step, errors } = view;
  const { language } = page;
  const t = sharePracticeTexts[language];
  const title = t.steps[step].title;
  return (
    <Layout
      page={page}
      title={title}
      errorCount={errors.length}
      sheets={['wizard']}
      islands={step === 'what' ? ['warn-unsent', 'check-duplicates'] : ['warn-unsent']}
      hidden
    >
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: draftsTexts[language].title, href: page.link(sharingPaths.mine) },
            { label: nameOf(view), href: page.link(sharingPaths.draft(view.draft.organisation, view.draft.id)) },
            { label: title },
          ]}
        />
        <p class="quiet step-number">{t.stepOf(stepIds.indexOf(step) + 1, stepIds.length)}</p>
        <h1>{title}</h1>
        <p class="lead">{t.steps[step].lead}</p>
        <ObstacleNotice page={page} slug={view.draft.slug} obstacle={view.obstacle} />
        <Remarks view={view} />
        <div class="with-side with-side-end wizard">
          <StepForm view={view} />
          <StepNavigation view={view} />
        </div>
      </div>
    </Layout>
  );
}

const nameOf = ({ page, draft, changes }: StepView) =>
  draftTitle(draft) || changes || sharePracticeTexts[page.language].newPractice;

/** What was just saved and is not in order, and what the editors asked. */
function Remarks({ view }: { view: StepView }) {
  const { page, asked, saved, errors, step, draft } = view;
  const t = sharePracticeTexts[page.language];
  const askedAt = Object.keys(asked?.questions ?? {}).map((field) => fieldLabel(field, page.language) ?? field);
  const next = stepIds[stepIds.indexOf(step) + 1];
  const nextPath = next
    ? sharingPaths.step(draft.organisation, draft.id, next)
    : sharingPaths.review(draft.organisation, draft.id);
  return (
    <>
      {asked && (
        <Notice kind="attention" title={t.questionsTitle}>
          {asked.note && <p class="typed-text">{asked.note}</p>}
          {askedAt.length > 0 && <p>{t.questionsAt(askedAt.join(', '))}</p>}
        </Notice>
      )}
      <ErrorSummary language={page.language} errors={errors} nameOf={(field) => fieldLabel(field, page.language)} />
      <DuplicateNotice view={view} next={nextPath} />
      {!draft.answers.saved.includes(step) && <LeftOutNotice page={page} answers={draft.answers} />}
      {saved && errors.length > 0 && (
        <p>
          {t.savedWithFaults} <a href={page.link(nextPath)}>{t.goOnAnyway}</a>
        </p>
      )}
    </>
  );
}

function StepForm({ view }: { view: StepView }) {
  const { page, draft, step } = view;
  const t = sharePracticeTexts[page.language];
  const { shown, folded } = layoutOf[step];
  const action = page.link(sharingPaths.step(draft.organisation, draft.id, step));
  return (
    <form id={formId} method="post" action={action} noValidate class="wizard-form" data-warn-unsent>
      <StepMarks view={view} step={step} />
      {shown.map((asked, at) => (
        <Fragment key={at}>
          <Question view={view} asked={asked} />
          {asked === 'title' && <DuplicateHints view={view} />}
        </Fragment>
      ))}
      <details class="more-to-tell" open={folded.some((asked) => isOpen(view, asked))}>
        <summary>{t.moreToTell}</summary>
        <p class="hint">{t.moreToTellHint}</p>
        {folded.map((asked, at) => (
          <Question key={at} view={view} asked={asked} />
        ))}
      </details>
      <div class="actions">
        <button type="submit" class="button" name="naar" value="verder">
          {t.saveAndNext}
        </button>
        <button type="submit" class="button button-secondary" name="naar" value="stop">
          {t.saveAndStop}
        </button>
      </div>
    </form>
  );
}

/** What the form carries unseen: which filling-in it is, and the answers that it is based on. */
function StepMarks({ view, step }: { view: StepView; step: StepId }) {
  return (
    <>
      <input type="hidden" name={submissionField} value={view.submission} />
      <input type="hidden" name={versionField} value={String(view.draft.version)} />
      <input type="hidden" name={signsField} value={signsOf(stepAnswersOf(step, view.draft.answers))} />
    </>
  );
}

/** What is folded shows when there is something to see: an answer taken from a text, a question, a fault. */
function isOpen({ errors, asked: questions, draft }: StepView, asked: string | object): boolean {
  if (typeof asked !== 'string') return false;
  const wrong = errors.some(({ field }) => field === asked || field.startsWith(`${asked}-`));
  return wrong || questions?.questions[asked] !== undefined || draft.answers.fromText[asked] !== undefined;
}
