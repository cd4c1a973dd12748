import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import type { Draft, Row } from '../draft';
import type { RowsField, StepId } from './form';
import { type FieldName, labelOf } from './form-layout';
import { type Difference, signsOf } from './meeting-changes';
import { sharingPaths } from './paths';
import { cellName, type StepAnswers, signsField, stepAnswersOf } from './read-step';
import { sharePracticeTexts } from './texts';

export interface ConflictView {
  page: PageContext;
  /** As it stands now. */
  draft: Draft;
  step: StepId;
  typed: StepAnswers;
  differences: readonly Difference[];
  /** Who saved meanwhile, and at what time ("14:05"). */
  name: string;
  time: string;
  submission: string;
  /** Where the button led that was pressed. */
  next: string;
}

/** Name of the radio buttons of a field; `theirs` takes what stands there now. */
export const choiceName = (field: string) => `kies.${field}`;

/** Two people changed the same step: what each of them has, and which to keep. */
export function ConflictPage({ view }: { view: ConflictView }) {
  const { page, draft, step, differences, name, time } = view;
  const t = sharePracticeTexts[page.language].conflict;
  return (
    <Layout page={page} title={t.title(name)} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <h1>{t.title(name)}</h1>
        <p class="lead" role="alert">
          {t.lead(name, time)}
        </p>
        <form
          method="post"
          action={page.link(sharingPaths.step(draft.organisation, draft.id, step))}
          noValidate
          data-warn-unsent="typed"
        >
          <Carried view={view} />
          {differences.map((difference) => (
            <Choice key={difference.field} view={view} difference={difference} />
          ))}
          <p class="quiet">{t.fewDifferences}</p>
          <div class="actions">
            <button type="submit" class="button" name="naar" value={view.next}>
              {t.keep}
            </button>
          </div>
        </form>
      </div>
    </Layout>
  );
}

/** All that was typed goes along unseen, with the version that it is now held against. */
function Carried({ view: { draft, step, typed, submission } }: { view: ConflictView }) {
  const rows = Object.entries(typed.rows) as [RowsField, readonly Row[]][];
  return (
    <>
      <input type="hidden" name={submissionField} value={submission} />
      <input type="hidden" name={versionField} value={String(draft.version)} />
      <input type="hidden" name={signsField} value={signsOf(stepAnswersOf(step, draft.answers))} />
      {Object.entries(typed.fields).flatMap(([field, value]) =>
        [value].flat().map((text) => <CarriedText key={field + text} name={field} text={text} />),
      )}
      {rows.flatMap(([field, lines]) =>
        lines.flatMap((row, at) =>
          Object.entries(row).map(([cell, text]) => (
            <CarriedText key={`${field}-${at}-${cell}`} name={cellName(field, cell)} text={text} />
          )),
        ),
      )}
    </>
  );
}

// A hidden input loses line ends in some browsers; a textarea keeps them.
const CarriedText = ({ name, text }: { name: string; text: string }) => <textarea name={name} hidden value={text} />;

function Choice({ view, difference }: { view: ConflictView; difference: Difference }) {
  const { page, name } = view;
  const t = sharePracticeTexts[page.language];
  const { field, likely } = difference;
  return (
    <fieldset class="field">
      <legend>{t.fields[field as FieldName].label}</legend>
      {(['theirs', 'mine'] as const).map((whose) => (
        <label key={whose} class="choice">
          <input type="radio" name={choiceName(field)} value={whose} checked={likely === whose} />
          <span>
            <strong>{whose === 'mine' ? t.conflict.mine : t.conflict.theirs(name)}</strong>
            <Value language={page.language} field={field} value={difference[whose]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** An answer as people read it; a list as a list. */
function Value({ language, field, value }: { language: Language; field: string; value: unknown }) {
  const lines = linesOf(language, field, value);
  if (lines.length === 0) return <p class="quiet">{sharePracticeTexts[language].conflict.empty}</p>;
  return (
    <>
      {lines.map((line, at) => (
        <p key={at} class="typed-text">
          {line}
        </p>
      ))}
    </>
  );
}

/** What was answered, in words: one text for each thing in it. */
export function linesOf(language: Language, field: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.map((item: string | Row) =>
      typeof item === 'string'
        ? labelOf(field, item, language)
        : Object.values(item)
            .filter((cell) => cell.trim() !== '')
            .join(', '),
    );
  }
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? [] : [labelOf(field, text, language)];
}

/** The draft was handed in or withdrawn meanwhile: what was typed cannot be saved, and is shown so that it can be kept. */
export function ClosedPage({ view }: { view: ConflictView }) {
  const { page, draft, differences } = view;
  const t = sharePracticeTexts[page.language];
  return (
    <Layout page={page} title={t.conflict.closedTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.conflict.closedTitle}</h1>
        <p class="lead" role="alert">
          {t.conflict.closed}
        </p>
        {differences.map(({ field, mine }) => (
          <section key={field}>
            <h2>{t.fields[field as FieldName].label}</h2>
            <Value language={page.language} field={field} value={mine} />
          </section>
        ))}
        <p>
          <a class="button" href={page.link(sharingPaths.draft(draft.organisation, draft.id))}>
            {t.conflict.toDraft}
          </a>
        </p>
      </div>
    </Layout>
  );
}
