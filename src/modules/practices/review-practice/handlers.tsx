import type { Context, Hono } from 'hono';
import { hasPlatformRole, personScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import { mayReadFound, type ReviewBar, reviewBar } from '../access';
import { readInterests } from '../know-interests/queries';
import { readHandedIn } from '../lead-reviews/queries';
import { moveCatalogueState } from '../queries';
import { keepPublished, readPublisher, readVersion } from '../read-versions/queries';
import { criteriaOf } from '../review';
import { sharingPaths } from '../share-practice/paths';
import { PracticePage } from '../view-practice/page';
import { previewView } from '../view-practice/preview-view';
import { conflictSchema, finishedSchema, judgementOf, scoreField, unfinishedSchema } from './form';
import { foundTogether } from './others-found';
import { MyReviewsPage, ReviewPage } from './page';
import { reviewPaths, reviewRoutes } from './paths';
import {
  closeWhenComplete,
  declareConflict,
  isOpen,
  type Review,
  readReview,
  readReviewsOf,
  saveReview,
} from './queries';
import type { ReviewForm } from './review-form';
import { reviewTexts } from './texts';

/** Told when a round came to its end, inside the transaction that closes it. */
export type OnRoundClosed = (
  db: Connection,
  round: { slug: string; round: string; title: string; level: 1 | 2; outcome: 'granted' | 'not-granted'; at: Date },
) => Promise<void>;

/** What few people told of a practice, for a scope that may read all of it; of module evidence, which builds on this one. */
export type ReadToldInside = (db: Connection, slug: string) => Promise<readonly unknown[]>;

interface ReviewDeps {
  deps: Pick<Deps, 'database' | 'clock' | 'randomToken'>;
  site: Site;
  /** Asked before a review is handed in, for it may read on a connection of its own. */
  beforeHandIn(slug: string): Promise<OnRoundClosed>;
  readToldInside: ReadToldInside;
}

/** Reviewers' own work: what waits, score the criteria, hand in, or step aside. */
export function mountReviewPractice(app: Hono<AppEnv>, review: ReviewDeps): void {
  app.get(reviewPaths.mine, (c) => listMine(c, review));
  app.get(reviewRoutes.review, (c) => viewReview(c, review));
  app.get(reviewRoutes.version, (c) => viewVersion(c, review));
  app.post(reviewRoutes.review, (c) => sendReview(c, review));
  app.post(reviewRoutes.conflict, (c) => stepAside(c, review));
  app.get(reviewRoutes.conflict, (c) => seeOther(c, reviewPaths.review(keyOf(c).slug, keyOf(c).round)));
}

const keyOf = (c: Context<AppEnv>) => ({ slug: c.req.param('slug') ?? '', round: c.req.param('round') ?? '' });

/** @throws 404 for everybody else: that there is such a page is nobody's business */
function reviewerOf(c: Context<AppEnv>): string {
  const viewer = c.get('viewer');
  if (viewer.person === null || !hasPlatformRole(viewer, 'reviewer')) throw notFound();
  return viewer.person;
}

async function listMine(c: Context<AppEnv>, { deps, site }: ReviewDeps): Promise<Response> {
  const person = reviewerOf(c);
  const reviews = await deps.database.read(personScope(c.get('viewer')), (db) => readReviewsOf(db, person));
  return sendPage(c, <MyReviewsPage page={pageContext(c, site)} reviews={reviews} />);
}

/** Whether there is something that is not on the page of the practice, and that she may read. */
async function hasTold(c: Context<AppEnv>, { deps, readToldInside }: ReviewDeps, review: Review): Promise<boolean> {
  if (!isOpen(review)) return false;
  const scope = { ...personScope(c.get('viewer')), desk: true };
  return (await deps.database.read(scope, (db) => readToldInside(db, review.slug))).length > 0;
}

async function viewReview(c: Context<AppEnv>, reviewing: ReviewDeps): Promise<Response> {
  const { deps, site } = reviewing;
  const person = reviewerOf(c);
  const { review, found, bar } = await deps.database.write(personScope(c.get('viewer')), async (db) => {
    const own = await readReview(db, keyOf(c), person);
    if (!own) throw notFound();
    await audit(c, db, deps.clock(), 'read-review', keyOf(c));
    return {
      review: own,
      found: await readFound(c, db, own, person),
      bar: isOpen(own) ? await readBar(c, db, own) : null,
    };
  });
  const saved = c.req.query('bewaard') !== undefined;
  const told = await hasTold(c, reviewing, review);
  const form = { ...formOf(review), submission: deps.randomToken(), saved, told };
  return sendPage(c, <ReviewPage page={pageContext(c, site)} review={review} found={found} bar={bar} form={form} />);
}

/**
 * What keeps her from judging after all: who came to belong to its organisation after she was asked can only step
 * aside, and what is merged into it brings along who has an interest there. Nobody leads a round that she judges in.
 */
async function readBar(c: Context<AppEnv>, db: Connection, review: Review): Promise<ReviewBar | null> {
  const publisher = await readPublisher(db, review.slug, review.practiceVersion);
  return reviewBar(c.get('viewer'), await readInterests(db, review.slug), { leaders: [], publisher });
}

async function readFound(c: Context<AppEnv>, db: Connection, review: Review, reviewer: string) {
  const decided = review.outcome === 'granted' || review.outcome === 'not-granted';
  if (!mayReadFound(c.get('viewer'), { reviewer, handedIn: review.handedInAt !== null && !review.released, decided }))
    return null;
  return foundTogether(review, await readHandedIn(db, review.slug, review.round));
}

/** What is judged: the version of the day on which the round began, whatever was published since. */
async function viewVersion(c: Context<AppEnv>, { deps, site }: ReviewDeps): Promise<Response> {
  const person = reviewerOf(c);
  const { slug, round } = keyOf(c);
  const at = deps.clock();
  const { review, version, images } = await deps.database.read(personScope(c.get('viewer')), async (db) => {
    const found = await readReview(db, { slug, round }, person);
    if (!found) throw notFound();
    const version = await readVersion(db, slug, found.practiceVersion);
    return { review: found, version, images: await keepPublished(db, slug, version?.images ?? []) };
  });
  if (!version) throw notFound();
  const page = pageContext(c, site);
  const t = reviewTexts[page.language];
  const preview = {
    back: page.link(reviewPaths.review(slug, round)),
    backLabel: t.backToReview,
    title: t.versionTitle(review.practiceVersion),
    body: images.length < version.images.length ? `${t.versionBody} ${t.imagesTaken}` : t.versionBody,
    image: (file: string) => sharingPaths.image(slug, file),
  };
  const view = previewView({ page, record: version.record, version: review.practiceVersion, images, at, preview });
  return sendPage(c, <PracticePage view={view} structuredData={{}} />);
}

/** The answers as they were saved. */
function formOf(review: Review): Omit<ReviewForm, 'submission'> {
  const scored = criteriaOf(review.level).map((criterion) => [scoreField(criterion), review.scores[criterion] ?? '']);
  const verdict = review.verdict === null ? '' : review.verdict ? 'yes' : 'no';
  return {
    version: review.version,
    answers: { ...Object.fromEntries(scored), verdict, remark: review.remark ?? '' },
    errors: [],
  };
}

async function sendReview(c: Context<AppEnv>, reviewing: ReviewDeps): Promise<Response> {
  const { deps, site, beforeHandIn } = reviewing;
  const person = reviewerOf(c);
  const key = keyOf(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const handsIn = data.get('action') === 'indienen';
  const version = Number(data.get('version'));
  const at = deps.clock();
  const onRoundClosed = handsIn ? await beforeHandIn(key.slug) : null;
  const outcome = await deps.database.write(personScope(c.get('viewer')), async (db) => {
    const review = await readReview(db, key, person, { lock: true });
    if (!review) throw notFound();
    // Sent again after handing in: what was handed in stands.
    if (!isOpen(review)) return { kind: 'done' as const };
    const bar = await readBar(c, db, review);
    if (bar !== null) return { kind: 'barred' as const, review, bar };
    const t = reviewTexts[c.get('language')].errors;
    const schema = handsIn ? finishedSchema(review.level) : unfinishedSchema(review.level);
    const scored = criteriaOf(review.level).map((criterion) => [scoreField(criterion), t.choose]);
    const fields = {
      ...Object.fromEntries(scored),
      verdict: { choose: t.verdictChoose, againstScores: t.againstScores },
    };
    const parsed = parseForm(schema, data, { language: c.get('language'), fields });
    if (!parsed.ok) {
      return { kind: 'again' as const, review, form: { answers: parsed.answers, errors: parsed.errors } };
    }
    const judgement = judgementOf(review.level, parsed.value);
    const given = parsed.value.verdict === undefined ? null : judgement.verdict;
    const remark = parsed.value.remark ?? null;
    const handedInAt = handsIn ? at : null;
    const saved = await saveReview(db, { ...key, ...judgement, person, version, given, remark, handedInAt });
    if (!saved) {
      const answers = Object.fromEntries([...data].filter(([, value]) => typeof value === 'string'));
      return { kind: 'again' as const, review, form: { answers, errors: [], changed: true } };
    }
    await audit(c, db, at, handsIn ? 'hand-in-review' : 'save-review', key);
    if (handsIn) await closeRound(db, review, at);
    return { kind: 'done' as const };
  });
  if (outcome.kind === 'barred') {
    const form = { ...formOf(outcome.review), submission };
    return sendPage(c, <ReviewPage page={pageContext(c, site)} {...outcome} form={form} />, 403);
  }
  if (outcome.kind === 'again') {
    const told = await hasTold(c, reviewing, outcome.review);
    const form = { submission, version: outcome.review.version, told, ...outcome.form } as ReviewForm;
    const page = <ReviewPage page={pageContext(c, site)} review={outcome.review} form={form} />;
    return sendPage(c, page, form.changed ? 409 : 422);
  }
  return seeOther(c, `${reviewPaths.review(key.slug, key.round)}${handsIn ? '' : '?bewaard'}`);

  async function closeRound(db: Connection, review: Review, when: Date): Promise<void> {
    const result = await closeWhenComplete(db, { ...key, level: review.level, at: when });
    if (result === null) return;
    await moveCatalogueState(db);
    await audit(c, db, when, 'close-review-round', key);
    await onRoundClosed?.(db, { ...key, title: review.title, level: review.level, outcome: result, at: when });
  }
}

async function stepAside(c: Context<AppEnv>, reviewing: ReviewDeps): Promise<Response> {
  const { deps, site } = reviewing;
  const person = reviewerOf(c);
  const key = keyOf(c);
  const t = reviewTexts[c.get('language')].errors;
  const parsed = parseForm(conflictSchema, await readForm(c), {
    language: c.get('language'),
    fields: { conflict: { required: t.conflict } },
  });
  const review = await deps.database.write(personScope(c.get('viewer')), async (db) => {
    const found = await readReview(db, key, person, { lock: true });
    if (!found) throw notFound();
    if (!parsed.ok) return found;
    if (await declareConflict(db, { ...key, person, conflict: parsed.value.conflict })) {
      await audit(c, db, deps.clock(), 'step-aside', key);
    }
    return null;
  });
  if (review === null || parsed.ok) return seeOther(c, reviewPaths.mine);
  const kept = formOf(review);
  const answers = { ...kept.answers, conflict: parsed.answers.conflict };
  const told = await hasTold(c, reviewing, review);
  const form = { ...kept, answers, errors: parsed.errors, submission: deps.randomToken(), told };
  return sendPage(c, <ReviewPage page={pageContext(c, site)} review={review} form={form} />, 422);
}

const audit = (
  c: Context<AppEnv>,
  db: Connection,
  at: Date,
  action: string,
  { slug, round }: { slug: string; round: string },
) =>
  appendAudit(db, {
    at,
    actor: c.get('viewer').person ?? 'visitor',
    organisation: null,
    action,
    subjectKind: 'review-round',
    subjectId: `${slug}/${round}`,
    requestId: c.get('requestId'),
    detail: {},
  });
