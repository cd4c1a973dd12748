import type { ComponentChildren } from 'preact';
import { Field } from '../../../design/field';
import { SearchBox } from '../../../design/search-box';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { standField } from './form';
import type { ManageView } from './page';
import { type DeedWord, deedWords, managePaths } from './paths';
import { manageTexts } from './texts';

/** A form of the desk: what it does, once, with what the editor saw. */
export function DeedFields({
  view,
  word,
  children,
}: {
  view: ManageView;
  word: DeedWord;
  children: ComponentChildren;
}) {
  const { page, practice, submission, stand } = view;
  return (
    <form method="post" action={page.link(managePaths.deed(practice.slug, word))} novalidate data-warn-unsent>
      <input type="hidden" name={submissionField} value={submission} />
      <input type="hidden" name={standField} value={stand} />
      {children}
    </form>
  );
}

export const errorOf = ({ form }: ManageView, field: string) =>
  form.errors.find((each) => each.field === field)?.message;
export const typed = ({ form }: ManageView, field: string) => form.answers[field]?.[0] ?? '';

export function StateSection({ view }: { view: ManageView }) {
  const { page, practice } = view;
  const t = manageTexts[page.language];
  return (
    <Section id="stand" title={t.state}>
      {practice.state === 'stopped' ? (
        <DeedFields view={view} word="hervatten">
          <p>{t.resumeLead}</p>
          <button class="button" type="submit">
            {t.resume}
          </button>
        </DeedFields>
      ) : (
        <ReasonForm view={view} word="stoppen" field="stopreden" title={t.stop} lead={t.stopLead} />
      )}
      <ReasonForm view={view} word="intrekken" field="intrekreden" title={t.withdraw} lead={t.withdrawLead} />
    </Section>
  );
}

function ReasonForm({
  view,
  word,
  field,
  title,
  lead,
}: {
  view: ManageView;
  word: DeedWord;
  field: string;
  title: string;
  lead: string;
}) {
  const t = manageTexts[view.page.language];
  return (
    <details open={view.form.errors.length > 0 && view.form.deed === deedWords[word]}>
      <summary>{title}</summary>
      <DeedFields view={view} word={word}>
        <p>{lead}</p>
        <Field
          kind="textarea"
          language={view.page.language}
          name={field}
          label={t.reason}
          hint={t.reasonHint}
          value={typed(view, field)}
          maxLength={2000}
          error={errorOf(view, field)}
        />
        {word === 'intrekken' ? <Sure view={view} field="intrekzeker" /> : <p>{t.toldLead}</p>}
        <button class="button button-secondary" type="submit">
          {title}
        </button>
      </DeedFields>
    </details>
  );
}

/** At what is for good. */
function Sure({ view, field }: { view: ManageView; field: 'intrekzeker' | 'voegzeker' }) {
  const { language } = view.page;
  const t = manageTexts[language];
  return (
    <Field
      kind="checkbox"
      language={language}
      name={field}
      label={t.sure}
      hint={t.toldLead}
      options={[{ value: 'ja', label: t.sureYes }]}
      chosen={view.form.answers[field] ?? []}
      error={errorOf(view, field)}
    />
  );
}

export function MergeSection({ view }: { view: ManageView }) {
  const { page, practice, q, found } = view;
  const t = manageTexts[page.language];
  return (
    <Section id="samenvoegen" title={t.merge}>
      <p>{t.mergeLead}</p>
      <SearchBox
        action={page.link(managePaths.mergeInto(practice.slug))}
        label={t.mergeSearch}
        value={q}
        submit={t.search}
      />
      {errorOf(view, 'naar') && (
        <p class="error" id="naar">
          {errorOf(view, 'naar')}
        </p>
      )}
      {q !== '' && found.length === 0 && <p>{t.nothingFound}</p>}
      {found.length > 0 && (
        <DeedFields view={view} word="samenvoegen">
          <Field
            kind="radio"
            language={page.language}
            name="naar"
            label={t.mergeInto}
            options={found.map(({ slug, record }) => ({ value: slug, label: record.title }))}
            chosen={[typed(view, 'naar')]}
          />
          <Sure view={view} field="voegzeker" />
          <button class="button button-secondary" type="submit">
            {t.mergeNow}
          </button>
        </DeedFields>
      )}
    </Section>
  );
}
