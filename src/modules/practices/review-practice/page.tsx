import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { ReviewBar } from '../access';
import { expectedBy } from '../lead-reviews/candidates';
import { practicePaths } from '../paths';
import { criteriaOf } from '../review';
import { criteriaTexts } from './criteria-texts';
import { type FoundTogether, OthersFound } from './others-found';
import { reviewPaths } from './paths';
import { isOpen, type Review } from './queries';
import { BarredReview, OpenReview, type ReviewForm, reviewFieldNames } from './review-form';
import { reviewTexts } from './texts';

/** All reviews of one reviewer: first what waits. */
export function MyReviewsPage({ page, reviews }: { page: PageContext; reviews: readonly Review[] }) {
  const t = reviewTexts[page.language];
  const open = reviews.filter(isOpen);
  const done = reviews.filter((review) => !isOpen(review));
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <Section id="open" title={t.open}>
          {open.length === 0 ? (
            <p>
              {t.none} {t.noneBody}
            </p>
          ) : (
            <ReviewTable page={page} id="open-table" caption={`${t.open} (${open.length})`} reviews={open} waits />
          )}
        </Section>
        <Section id="done" title={t.done}>
          {done.length === 0 ? (
            <p>{t.nothingDone}</p>
          ) : (
            <ReviewTable page={page} id="done-table" caption={`${t.done} (${done.length})`} reviews={done} />
          )}
        </Section>
      </div>
    </Layout>
  );
}

function ReviewTable({
  page,
  id,
  caption,
  reviews,
  waits = false,
}: {
  page: PageContext;
  id: string;
  caption: string;
  reviews: readonly Review[];
  /** For her: until when. */
  waits?: boolean;
}) {
  const t = reviewTexts[page.language];
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      stacked
      headers={[t.practice, t.level, t.asked, ...(waits ? [t.expected] : []), t.status]}
      rows={reviews.map((review) => [
        <a key="link" href={page.link(reviewPaths.review(review.slug, review.round))}>
          {review.title}
        </a>,
        t.levelName[review.level],
        formatDate(review.assignedAt, page.language),
        ...(waits ? [formatDate(expectedBy(review.assignedAt), page.language)] : []),
        statusOf(review, t),
      ])}
    />
  );
}

function statusOf(review: Review, t: (typeof reviewTexts)['nl']): string {
  if (review.released) return t.released;
  if (review.conflict !== null) return t.steppedAside;
  if (review.outcome !== null) return t[review.outcome];
  if (review.handedInAt !== null) return t.handedIn;
  return Object.keys(review.scores).length > 0 ? t.begun : t.notBegun;
}

/** The criteria of one review, to score; or what was handed in. */
export function ReviewPage({
  page,
  review,
  found = null,
  bar = null,
  form,
}: {
  page: PageContext;
  review: Review;
  /** What she and the others found, once they may see of each other. */
  found?: FoundTogether | null;
  /** Why she can only step aside. */
  bar?: ReviewBar | null;
  form: ReviewForm;
}) {
  const t = reviewTexts[page.language];
  const lastDay = expectedBy(review.assignedAt);
  const waits = page.today > lastDay ? t.wasExpectedBy : t.expectedBy;
  return (
    <Layout
      page={page}
      title={t.reviewTitle(review.title)}
      errorCount={form.errors.length}
      islands={['warn-unsent']}
      hidden
    >
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: t.title, href: page.link(reviewPaths.mine) }, { label: review.title }]}
        />
        <ErrorSummary
          language={page.language}
          errors={form.errors}
          nameOf={reviewFieldNames(page.language, review.level)}
        />
        <h1>{t.reviewTitle(review.title)}</h1>
        <p class="lead">
          {t.level}: {t.levelName[review.level]}
        </p>
        {isOpen(review) && bar === null && <p>{waits(formatDate(lastDay, page.language))}</p>}
        {form.changed && (
          <Notice kind="attention">
            <p>{t.changed}</p>
          </Notice>
        )}
        {form.saved && (
          <Notice kind="done">
            <p>{t.saved}</p>
          </Notice>
        )}
        {bar !== null ? (
          <BarredReview page={page} review={review} bar={bar} form={form} />
        ) : isOpen(review) ? (
          <OpenReview page={page} review={review} form={form} />
        ) : (
          <ClosedReview page={page} review={review} />
        )}
        {found && <OthersFound page={page} found={found} />}
      </div>
    </Layout>
  );
}

function ClosedReview({ page, review }: { page: PageContext; review: Review }) {
  const t = reviewTexts[page.language];
  const { criteria, scores: words } = criteriaTexts[page.language];
  const scored = criteriaOf(review.level).flatMap((criterion) => {
    const score = review.scores[criterion];
    return score ? [[criteria[criterion].title, words[score]]] : [];
  });
  return (
    <>
      <p>
        {review.released
          ? review.handedInAt
            ? t.setAsideLead
            : t.releasedLead
          : review.outcome === null && review.handedInAt
            ? t.waitingLead
            : t.closedLead(statusOf(review, t))}
      </p>
      <p>
        <a href={page.link(practicePaths.practice(review.slug))}>{review.title}</a>
      </p>
      {scored.length > 0 && (
        <Section id="oordeel" title={t.yours}>
          <DataTable
            id="mijn-oordeel"
            caption={t.tableOf(t.yours)}
            captionHidden
            headers={[t.criteria, t.yours]}
            rows={scored}
          />
          {review.verdict !== null && (
            <p>
              {t.verdict(t.levelName[review.level])} {review.verdict ? t.yes : t.no}
            </p>
          )}
          {review.remark && <p>{review.remark}</p>}
        </Section>
      )}
    </>
  );
}
