import { Field } from '../../../design/field';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import type { ReviewBar } from '../access';
import { criteriaOf, type ReviewCriterion, type ReviewLevel, scores } from '../review';
import { criteriaTexts } from './criteria-texts';
import { scoreField } from './form';
import { reviewPaths } from './paths';
import type { Review } from './queries';
import { reviewTexts } from './texts';

export interface ReviewForm {
  submission: string;
  version: number;
  /** What was typed, by name of the field. */
  answers: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
  /** Saved meanwhile in another window. */
  changed?: boolean;
  saved?: boolean;
  /** Few people told something of it that she may read. */
  told?: boolean;
}

/** What each question is called on the page. */
export function reviewFieldNames(language: Language, level: ReviewLevel): (field: string) => string | undefined {
  const t = reviewTexts[language];
  const { criteria } = criteriaTexts[language];
  const names = new Map<string, string>([
    ...criteriaOf(level).map((criterion) => [scoreField(criterion), criteria[criterion].title] as const),
    ['verdict', t.verdict(t.levelName[level])],
    ['remark', t.remark],
    ['conflict', t.conflict],
  ]);
  return (field) => names.get(field);
}

/** The criteria, to score. */
export function OpenReview({ page, review, form }: { page: PageContext; review: Review; form: ReviewForm }) {
  const t = reviewTexts[page.language];
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  return (
    <>
      <Section id="lezen" title={t.reads}>
        <p>{t.readsBody(review.practiceVersion)}</p>
        <p>
          <a href={page.link(reviewPaths.version(review.slug, review.round))} target="_blank" rel="noopener">
            {t.toPractice}
          </a>
        </p>
        {form.told && (
          <p>
            <a href={page.link(reviewPaths.told(review.slug))} target="_blank" rel="noopener">
              {t.toTold}
            </a>
          </p>
        )}
      </Section>
      <form method="post" action={page.link(reviewPaths.review(review.slug, review.round))} novalidate data-warn-unsent>
        <input type="hidden" name={submissionField} value={form.submission} />
        <input type="hidden" name="version" value={form.version} />
        <Section id="criteria" title={t.criteria}>
          <p>{t.criteriaLead}</p>
          {criteriaOf(review.level).map((criterion) => (
            <CriterionField
              key={criterion}
              page={page}
              criterion={criterion}
              chosen={form.answers[scoreField(criterion)]}
              error={error(scoreField(criterion))}
            />
          ))}
          <Field
            kind="radio"
            language={page.language}
            name="verdict"
            label={t.verdict(t.levelName[review.level])}
            options={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
            chosen={[form.answers.verdict ?? '']}
            error={error('verdict')}
          />
          <Field
            kind="textarea"
            language={page.language}
            name="remark"
            label={t.remark}
            hint={t.remarkHint}
            value={form.answers.remark}
            maxLength={4000}
            optional
            error={error('remark')}
          />
        </Section>
        <p class="hint">{t.handInHint}</p>
        <div class="actions">
          <button class="button" type="submit" name="action" value="indienen">
            {t.handIn}
          </button>
          <button class="button button-secondary" type="submit" name="action" value="bewaren">
            {t.save}
          </button>
        </div>
      </form>
      <ConflictForm page={page} review={review} form={form} error={error('conflict')} />
    </>
  );
}

/** What she cannot judge, she can only give to somebody else. */
export function BarredReview({
  page,
  review,
  bar,
  form,
}: {
  page: PageContext;
  review: Review;
  bar: ReviewBar;
  form: ReviewForm;
}) {
  const t = reviewTexts[page.language];
  return (
    <>
      <Notice kind="attention" title={t.barredTitle}>
        <p>
          {t.barred[bar]} {t.barredNext}
        </p>
      </Notice>
      <ConflictForm
        page={page}
        review={review}
        form={form}
        error={form.errors.find(({ field }) => field === 'conflict')?.message}
      />
    </>
  );
}

function CriterionField({
  page,
  criterion,
  chosen = '',
  error,
}: {
  page: PageContext;
  criterion: ReviewCriterion;
  chosen?: string;
  error?: string;
}) {
  const { criteria, scores: words } = criteriaTexts[page.language];
  const { title, question } = criteria[criterion];
  return (
    <Field
      kind="radio"
      language={page.language}
      name={scoreField(criterion)}
      label={title}
      hint={question}
      options={scores.map((score) => ({ value: score, label: words[score] }))}
      chosen={[chosen]}
      error={error}
    />
  );
}

function ConflictForm({
  page,
  review,
  form,
  error,
}: {
  page: PageContext;
  review: Review;
  form: ReviewForm;
  error?: string;
}) {
  const t = reviewTexts[page.language];
  return (
    <Section id="belang" title={t.conflictTitle}>
      <p>{t.conflictBody}</p>
      <form method="post" action={page.link(reviewPaths.conflict(review.slug, review.round))} novalidate>
        <Field
          kind="text"
          language={page.language}
          name="conflict"
          label={t.conflict}
          value={form.answers.conflict}
          maxLength={500}
          error={error}
        />
        <button class="button button-secondary" type="submit">
          {t.stepAside}
        </button>
      </form>
    </Section>
  );
}
