import type { ComponentChildren } from 'preact';
import { Field } from '../../../design/field';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { Language } from '../../../platform/texts/language';
import { fieldName } from '../describe-practice/field-texts';
import { leadTexts } from '../lead-reviews/texts';
import { manageTexts } from '../manage-practice/texts';
import { fieldsOfStep, type StepId, stepIds } from '../share-practice/form';
import { fieldLabel } from '../share-practice/form-layout';
import { sharePracticeTexts } from '../share-practice/texts';
import type { HandedInView } from './draft-page';
import { askableFields, declineReasons, questionField } from './form';
import { type DecisionWord, deskPaths } from './paths';
import { replacesNewer } from './publish-draft';
import { deskTexts } from './texts';

/** Whether she can return, decline or publish it now. */
export const offersDecision = ({ draft, bar }: Pick<HandedInView, 'draft' | 'bar'>): boolean =>
  draft.state === 'in-review' && bar === null;

/** What each question of the decision forms is called on the page. */
export function decisionFieldNames(language: Language): ReadonlyMap<string, string> {
  const t = deskTexts[language];
  return new Map([
    ['vragen', t.returnNote],
    ...askableFields.map((field) => [questionField(field), fieldLabel(field, language) ?? field] as const),
    ['reden', t.reason],
    ['uitleg', t.declineNote],
  ]);
}

/** What was ticked or typed there, in words. */
export function decisionAnswer(field: string, value: string, language: Language): string {
  const reason = declineReasons.find((each) => each === value);
  return field === 'reden' && reason ? deskTexts[language].reasons[reason] : value;
}

/** What an editor can decide now: take it up first, then publish, return or decline. */
export function DecisionForms({ view }: { view: HandedInView }) {
  const { page, draft, bar, names, complete } = view;
  const t = deskTexts[page.language];
  if (draft.state !== 'submitted' && draft.state !== 'in-review') return null;
  if (bar !== null) {
    return (
      <Section id="beslissing" title={t.decide}>
        <p>{bar === 'text' ? t.mayNot : manageTexts[page.language].ownWork}</p>
      </Section>
    );
  }
  if (draft.state === 'submitted') {
    return (
      <Section id="beslissing" title={t.decide}>
        <p>{t.takeUpHint}</p>
        <DecisionForm view={view} word="oppakken">
          <button class="button" type="submit">
            {t.takeUp}
          </button>
        </DecisionForm>
      </Section>
    );
  }
  return (
    <Section id="beslissing" title={t.decide}>
      {draft.takenBy && (
        <Notice>
          <p>{t.takenBy(names.get(draft.takenBy) || t.somebody)}</p>
        </Notice>
      )}
      {complete && (
        <DecisionForm view={view} word="publiceren">
          <PublishHint view={view} />
          <input type="hidden" name="stand" value={view.stand} />
          <Replaces view={view} />
          <JudgementAtStake view={view} />
          <button class="button" type="submit">
            {t.publish}
          </button>
        </DecisionForm>
      )}
      <ReturnForm view={view} />
      <DeclineForm view={view} />
    </Section>
  );
}

function DecisionForm({
  view: { page, draft, form },
  word,
  children,
}: {
  view: HandedInView;
  word: DecisionWord;
  children: ComponentChildren;
}) {
  return (
    <form
      method="post"
      action={page.link(deskPaths.decide(draft.organisation, draft.id, word))}
      novalidate
      data-warn-unsent
    >
      <input type="hidden" name={submissionField} value={form.submission} />
      <input type="hidden" name={versionField} value={draft.version} />
      {children}
    </form>
  );
}

/** What publishing does; the level of what is changed stays, unless it is asked below. */
function PublishHint({ view: { page, draft, same, atStake } }: { view: HandedInView }) {
  const t = deskTexts[page.language];
  if (same) return <p>{t.publishSameHint}</p>;
  if (draft.slug === null) return <p>{t.publishHint}</p>;
  return (
    <p>
      {t.publishChangeHint} {atStake?.level ? '' : t.publishChangeKeeps}
    </p>
  );
}

/** She says that she saw what it replaces. */
function Replaces({ view }: { view: HandedInView }) {
  const { page, newer, form } = view;
  const t = deskTexts[page.language];
  if (!replacesNewer(newer)) return null;
  const fields = newer.replaced.map((field) => fieldName(field, page.language));
  const images = newer.pushedOut.length > 0 ? [t.someImages] : [];
  return (
    <Field
      kind="checkbox"
      language={page.language}
      name="vervangt"
      label={t.replaces([...fields, ...images].join(', '))}
      options={[{ value: 'ja', label: t.replacesSeen }]}
      chosen={[form.answers.vervangt ?? '']}
      error={errorOf(view, 'vervangt')}
    />
  );
}

/** What publishing does to what reviewers found, or are finding. */
function JudgementAtStake({ view }: { view: HandedInView }) {
  const { page, atStake, form } = view;
  const t = leadTexts[page.language];
  if (!atStake) return null;
  const { round, level } = atStake;
  return (
    <>
      {round && (
        <Notice kind="attention">
          <p>
            {t.roundAtStake(
              t.levels[round.level],
              round.asked.filter(({ conflicted, handedInAt }) => !conflicted && handedInAt !== null).length,
            )}
          </p>
        </Notice>
      )}
      {level && (
        <Field
          kind="radio"
          language={page.language}
          name="oordeel"
          label={t.levelAtStake(t.levels[level.level])}
          options={[
            { value: 'geldt', label: t.levelHolds },
            { value: 'vervalt', label: t.levelEnds },
          ]}
          chosen={[form.answers.oordeel ?? '']}
          error={errorOf(view, 'oordeel')}
        />
      )}
    </>
  );
}

const errorOf = ({ form }: HandedInView, field: string) => form.errors.find((each) => each.field === field)?.message;

function ReturnForm({ view }: { view: HandedInView }) {
  const { page, form } = view;
  const t = deskTexts[page.language];
  return (
    <DecisionForm view={view} word="terugsturen">
      <h3>{t.returnTitle}</h3>
      <Field
        kind="textarea"
        language={page.language}
        name="vragen"
        label={t.returnNote}
        hint={t.returnHint}
        value={form.answers.vragen}
        maxLength={4000}
        // A question at one answer is enough.
        optional="said"
        error={errorOf(view, 'vragen')}
      />
      <h4>{t.questions}</h4>
      <p class="hint">{t.questionsHint}</p>
      {stepIds.map((step) => (
        <StepQuestions key={step} view={view} step={step} />
      ))}
      <p class="actions">
        <button class="button button-secondary" type="submit">
          {t.return}
        </button>
      </p>
    </DecisionForm>
  );
}

/** A question at each answer of a step; folded while there is none. */
function StepQuestions({ view, step }: { view: HandedInView; step: StepId }) {
  const { page, form } = view;
  const t = sharePracticeTexts[page.language];
  const questions = fieldsOfStep(step).map((field) => ({
    name: questionField(field),
    label: fieldLabel(field, page.language) ?? field,
    value: form.answers[questionField(field)] ?? '',
    error: errorOf(view, questionField(field)),
  }));
  return (
    <details open={questions.some(({ value }) => value !== '')}>
      <summary>{t.steps[step].title}</summary>
      {questions.map((question) => (
        <Field key={question.name} {...question} kind="text" language={page.language} optional="said" />
      ))}
    </details>
  );
}

function DeclineForm({ view }: { view: HandedInView }) {
  const { page, form } = view;
  const t = deskTexts[page.language];
  return (
    <DecisionForm view={view} word="afwijzen">
      <h3>{t.declineTitle}</h3>
      <Field
        kind="radio"
        language={page.language}
        name="reden"
        label={t.reason}
        options={declineReasons.map((value) => ({ value, label: t.reasons[value] }))}
        chosen={[form.answers.reden ?? '']}
        error={errorOf(view, 'reden')}
      />
      <Field
        kind="textarea"
        language={page.language}
        name="uitleg"
        label={t.declineNote}
        hint={t.declineHint}
        value={form.answers.uitleg}
        maxLength={4000}
        error={errorOf(view, 'uitleg')}
      />
      <button class="button button-secondary" type="submit">
        {t.decline}
      </button>
    </DecisionForm>
  );
}
