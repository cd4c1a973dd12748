import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { ErrorSummary } from '../../../design/error-summary';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { DecisionBar } from '../access';
import { DraftImages } from '../add-images/draft-images';
import { imageTexts } from '../add-images/texts';
import { type Draft, type DraftStep, draftTitle } from '../draft';
import type { AtStake } from '../lead-reviews/judgement-at-stake';
import { managePaths } from '../manage-practice/paths';
import { NamesNotice } from '../notice-names/names-notice';
import { practicePaths } from '../paths';
import { isUnderway } from '../practice-state';
import type { PracticeImage } from '../published-practice';
import type { ChangeObstacle } from '../share-practice/change-obstacle';
import { stepIds } from '../share-practice/form';
import { sharingPaths } from '../share-practice/paths';
import { StepRemarks } from '../share-practice/step-remarks';
import { sharePracticeTexts } from '../share-practice/texts';
import { filledFacts } from '../view-drafts/filled-step';
import type { FieldDifference } from '../view-practice/difference';
import { DecisionForms, decisionAnswer, decisionFieldNames, offersDecision } from './decision-forms';
import type { Decision } from './form';
import { NewerVersionSection } from './newer-version-section';
import { deskPaths } from './paths';
import type { NewerVersion } from './publish-draft';
import { deskTexts } from './texts';

export interface HandedInView {
  page: PageContext;
  draft: Draft;
  organisation: string;
  steps: readonly DraftStep[];
  /** Its organisation may be writing in what is shown. */
  unkept: boolean;
  names: ReadonlyMap<string, string>;
  /** Why another editor decides. */
  bar: DecisionBar | null;
  /** It can be published as it is. */
  complete: boolean;
  /** Why the change can no longer be published. */
  obstacle: ChangeObstacle | null;
  /** On what a publication would be based. */
  stand: string;
  /** What was published since it was begun. */
  newer: NewerVersion | null;
  /** All that it says is published already. */
  same: boolean;
  /** Title of the published practice that it changes; null for a new one, and once it is published itself. */
  changes: string | null;
  /** Who carries out the practice and where, as is published; null unless it would become the organisation's. */
  claimed: string | null;
  differences: readonly FieldDifference[];
  /** What was answered otherwise since the desk returned it; null when it did not. */
  sinceReturn: readonly FieldDifference[] | null;
  /** Judgements of reviewers about what it changes. */
  atStake: AtStake | null;
  images: readonly PracticeImage[];
  imageChanges: { come: readonly PracticeImage[]; go: readonly PracticeImage[] };
  /** Published practices that may be the same, with the reasons in words. */
  duplicates: readonly { slug: string; title: string; place: string; why: string }[];
  form: DecisionForm;
}

export interface DecisionForm {
  submission: string;
  answers: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
  /** Who changed it meanwhile, and what she wanted to do with it. */
  moved: { by: string; wanted: Decision } | null;
}

/** One handed-in draft: what it says, what it changes, what happened to it, and the decision. */
export function HandedInPage({ view }: { view: HandedInView }) {
  const { page, draft, organisation, changes, complete, form } = view;
  const t = deskTexts[page.language];
  const title = draftTitle(draft);
  return (
    <Layout page={page} title={title} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: t.title, href: page.link(deskPaths.desk) }, { label: title }]}
        />
        <ErrorSummary
          language={page.language}
          errors={form.errors}
          nameOf={(field) => decisionFieldNames(page.language).get(field)}
        />
        <h1>{title}</h1>
        <p class="lead">
          {organisation} · {kindOf(view)}
        </p>
        <MovedNotice view={view} />
        <UnsentWords view={view} />
        {!complete && isUnderway(draft.state) && (
          <Notice kind="attention">
            <p>{view.obstacle === null ? t.incomplete : t.obstacles[view.obstacle]}</p>
          </Notice>
        )}
        {complete && (
          <p>
            <a href={page.link(deskPaths.preview(draft.organisation, draft.id))}>{t.preview}</a>
          </p>
        )}
        {draft.state === 'published' && draft.slug !== null && (
          <p>
            <a href={page.link(managePaths.practice(draft.slug))}>{t.toPractice}</a>
          </p>
        )}
        {draft.state === 'returned' && <p>{view.unkept ? t.beingWritten : t.asReturned}</p>}
        <Duplicates view={view} />
        {isUnderway(draft.state) && <NamesNotice page={page} answers={draft.answers} reader="editor" />}
        {view.sinceReturn && <SinceReturn view={view} changed={view.sinceReturn} />}
        {view.newer && <NewerVersionSection page={page} newer={view.newer} />}
        {view.claimed && (
          <Notice kind="attention">
            <p>
              {t.claims(organisation)} {view.claimed}
            </p>
          </Notice>
        )}
        {changes && <Differences view={view} />}
        <Section id="ingevuld" title={t.filled}>
          {stepIds.map((step) => {
            const facts = filledFacts(draft.answers, step, page.language);
            return facts.length === 0 ? null : (
              <div key={step}>
                <h3>{sharePracticeTexts[page.language].steps[step].title}</h3>
                <FactList facts={facts} />
              </div>
            );
          })}
          {view.images.length > 0 && (
            <>
              <h3>{imageTexts[page.language].title}</h3>
              <DraftImages page={page} images={view.images} path={handedInFile(draft)} />
            </>
          )}
        </Section>
        <DecisionForms view={view} />
        <Section id="verloop" title={t.history}>
          <ul>
            {view.steps.map((step) => (
              <li key={step.at.toISOString()}>
                {formatDate(step.at, page.language)}: {t.steps[step.action] ?? step.action} (
                {view.names.get(step.by) || t.somebody})
                <StepRemarks page={page} step={step} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Layout>
  );
}

function kindOf({ page, draft, changes }: HandedInView): string {
  const t = deskTexts[page.language];
  if (draft.state === 'published') return t.steps.publish ?? '';
  return changes ? t.changeOf(changes) : t.newPractice;
}

/** What somebody else did meanwhile. */
function MovedNotice({ view: { page, draft, form } }: { view: HandedInView }) {
  const t = deskTexts[page.language];
  if (form.moved === null) return null;
  const { by, wanted } = form.moved;
  // Who had taken it up already is told of another change of it.
  const became = draft.state === 'in-review' && wanted !== 'take-up' ? undefined : t.became[draft.state];
  return (
    <Notice kind="attention">
      <p>{(became ?? t.moved)(by)}</p>
    </Notice>
  );
}

/** What she typed for a decision that is no longer hers to take: to copy, for no form shows it. */
function UnsentWords({ view }: { view: HandedInView }) {
  const { page, form } = view;
  const t = deskTexts[page.language];
  const words = [...decisionFieldNames(page.language)].flatMap(([field, name]) => {
    const value = decisionAnswer(field, form.answers[field]?.trim() ?? '', page.language);
    return value ? [{ name, value: <span class="typed-text">{value}</span> }] : [];
  });
  if (words.length === 0 || offersDecision(view)) return null;
  return (
    <Section id="getypt" title={t.unsent}>
      <p>{t.unsentLead}</p>
      <FactList facts={words} />
    </Section>
  );
}

function Duplicates({ view: { page, duplicates } }: { view: HandedInView }) {
  const t = deskTexts[page.language];
  if (duplicates.length === 0) return null;
  return (
    <Notice kind="attention" title={t.duplicates}>
      <p>{t.duplicatesLead}</p>
      <ul>
        {duplicates.map(({ slug, title, place, why }) => (
          <li key={slug}>
            <a href={page.link(practicePaths.practice(slug))}>{title}</a>, {place} <span class="quiet">({why})</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const handedInFile =
  ({ organisation, id }: Draft) =>
  (file: string) =>
    deskPaths.image(organisation, id, file);

/** What came of the questions; the rest was judged before. */
function SinceReturn({ view, changed }: { view: HandedInView; changed: readonly FieldDifference[] }) {
  const { page, steps } = view;
  const t = deskTexts[page.language];
  const asked = steps.findLast(({ action }) => action === 'return');
  return (
    <Section id="sinds-terugsturen" title={t.sinceReturn}>
      {asked && (
        <>
          <h3>{t.asked}</h3>
          <StepRemarks page={page} step={asked} />
          <h3>{t.changed}</h3>
        </>
      )}
      {changed.length === 0 ? (
        <p>{t.sameAnswers}</p>
      ) : (
        <DataTable
          id="sinds-terugsturen-tabel"
          caption={t.sinceReturn}
          captionHidden
          stacked
          headers={[t.question, t.returnedAnswer, t.answer]}
          rows={changed.map(({ name, before, after }) => [name, lines(before, t.noAnswer), lines(after, t.noAnswer)])}
        />
      )}
    </Section>
  );
}

const lines = (texts: readonly string[], none: string) =>
  texts.length === 0 ? none : <span class="typed-text">{texts.join('\n')}</span>;

function Differences({ view }: { view: HandedInView }) {
  const { page, draft, differences, imageChanges } = view;
  const { come, go } = imageChanges;
  const t = deskTexts[page.language];
  const images = imageTexts[page.language];
  return (
    <Section id="verschil" title={t.differences}>
      {differences.length + come.length + go.length === 0 && <p>{t.noDifferences}</p>}
      {differences.length > 0 && (
        <DataTable
          id="verschillen"
          caption={t.differences}
          captionHidden
          headers={[t.field, t.before, t.after]}
          rows={differences.map(({ name, before, after }) => [name, before.join('; '), after.join('; ')])}
        />
      )}
      {come.length > 0 && (
        <>
          <h3>{images.come}</h3>
          <DraftImages page={page} images={come} path={handedInFile(draft)} />
        </>
      )}
      {go.length > 0 && (
        <>
          <h3>{images.go}</h3>
          <DraftImages page={page} images={go} path={(file) => sharingPaths.image(draft.slug ?? '', file)} />
        </>
      )}
    </Section>
  );
}
