import type { ComponentChildren } from 'preact';
import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import type { Organisation } from '../../identity/contract';
import { deskPaths } from '../check-drafts/paths';
import { deskTexts } from '../check-drafts/texts';
import { missingParts } from '../lead-reviews/missing-parts';
import { RoundsSection, type RoundsView } from '../lead-reviews/rounds-section';
import { practicePaths } from '../paths';
import { DeedFields, errorOf, MergeSection, StateSection, typed } from './deed-forms';
import { LifeSection, type VersionOnDesk } from './life-section';
import type { LifeStep } from './life-steps';
import { type Deed, type DeedWord, managePaths } from './paths';
import type { ManagedPractice } from './queries';
import { manageTexts } from './texts';

export interface DeedForm {
  /** What was sent; null when nothing was. */
  deed: Deed | null;
  answers: Readonly<Record<string, readonly string[]>>;
  errors: readonly FieldError[];
  /** Something was changed meanwhile. */
  moved: boolean;
}

export interface ManageView
  extends Pick<
    RoundsView,
    'page' | 'open' | 'closed' | 'granted' | 'refused' | 'names' | 'candidates' | 'silent' | 'steppedAside' | 'barred'
  > {
  practice: ManagedPractice;
  /** Not with what is partly the reader's own; then there are no forms. */
  mayLead: boolean;
  stand: string;
  organisations: readonly Organisation[];
  steps: readonly LifeStep[];
  /** Of the other practices of mergers, by slug. */
  titles: ReadonlyMap<string, string>;
  versions: readonly VersionOnDesk[];
  /** What was searched for to merge into, and what was found. */
  q: string;
  found: readonly ManagedPractice[];
  submission: string;
  form: DeedForm;
}

/** One practice on the desk: what it is now, its owner, its reviews, stopping and merging, and all that happened. */
export function ManagePage({ view }: { view: ManageView }) {
  const { page, practice, form, mayLead } = view;
  const t = manageTexts[page.language];
  const { title } = practice.record;
  const isShown = mayLead && isShownState(practice);
  const rounds = {
    ...view,
    answers: form.answers,
    errors: form.errors,
    mayOpen: isShown,
    missing: missingParts(practice.record),
    mayLead,
    form: (word: DeedWord, children: ComponentChildren) => (
      <DeedFields view={view} word={word}>
        {children}
      </DeedFields>
    ),
  };
  return (
    <Layout page={page} title={t.titleOf(title)} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: deskTexts[page.language].title, href: page.link(deskPaths.desk) },
            { label: t.practices, href: page.link(managePaths.find()) },
            { label: title },
          ]}
        />
        <ErrorSummary language={page.language} errors={form.errors} />
        <h1>{title}</h1>
        <p class="lead">
          {t.states[practice.state]}
          {practice.stateNote && `: ${practice.stateNote}`}
        </p>
        {form.moved && (
          <Notice kind="attention">
            <p>{t.moved}</p>
          </Notice>
        )}
        <p>
          <a href={page.link(practicePaths.practice(practice.mergedInto ?? practice.slug))}>
            {practice.mergedInto ? t.toMerged : t.toPage}
          </a>
        </p>
        {!mayLead && <p>{t.ownWork}</p>}
        <OwnerSection view={view} />
        <RoundsSection view={rounds} />
        {isShown && <StateSection view={view} />}
        {isShown && <MergeSection view={view} />}
        <LifeSection view={view} />
      </div>
    </Layout>
  );
}

const isShownState = ({ state }: ManagedPractice) => state === 'published' || state === 'stopped';

function OwnerSection({ view }: { view: ManageView }) {
  const { page, practice, organisations, mayLead } = view;
  const t = manageTexts[page.language];
  const owner = organisations.find(({ id }) => id === practice.organisation);
  return (
    <Section id="eigenaar" title={t.owner}>
      <p>{practice.organisation === null ? t.noOwner : (owner?.name ?? t.ownerGone)}</p>
      {mayLead && isShownState(practice) && organisations.length > 0 && (
        <details open={errorOf(view, 'organisatie') !== undefined}>
          <summary>{practice.organisation === null ? t.giveOwner : t.changeOwner}</summary>
          <DeedFields view={view} word="eigenaar">
            <Field
              kind="select"
              language={page.language}
              name="organisatie"
              label={t.organisation}
              hint={t.ownerHint}
              value={typed(view, 'organisatie') || (practice.organisation ?? '')}
              options={[
                { value: '', label: t.choose },
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              error={errorOf(view, 'organisatie')}
            />
            <button class="button" type="submit">
              {t.saveOwner}
            </button>
          </DeedFields>
        </details>
      )}
    </Section>
  );
}
