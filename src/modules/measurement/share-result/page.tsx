import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { evidencePaths, evidenceWords, pointOf } from '../../evidence/contract';
import { instrumentOf } from '../answer-questions/instrument-of';
import { type Cohort, dueOn, type FollowUp } from '../cohort';
import { ConfirmForm } from '../confirm-form';
import { HarmBeforeSharing } from '../hear-participants/harm-notice';
import { measurementPaths } from '../paths';
import { fullCosts } from '../result/full-costs';
import type { ShownResult } from '../result/shown-result';
import type { WhyNotShareable } from '../shared-cohort';
import { type CohortShown, shownLine } from '../shown-line';
import { measurementTexts } from '../texts';
import { directionOf, headlineOf } from '../view-result/result-words';
import { resultTexts } from '../view-result/texts';
import { mostLearnt } from './form';
import { type SharedView, sharedRows } from './shared-rows';
import { shareTexts } from './texts';

export interface ShareView {
  page: PageContext;
  cohort: Cohort;
  /** What everybody will see, or why it cannot be shared. */
  shared: SharedView | 'not-closed' | 'shared' | 'practice-gone' | 'somebody-gone' | WhyNotShareable;
  /** What its own organisation sees. */
  inside: ShownResult;
  /** Somebody told that something did her no good. */
  harmTold: boolean;
  /** Digest of `shared`. */
  seen: string;
  submission: string;
  /** What she typed of what was learnt. */
  learnt: string;
  errors: readonly FieldError[];
  moved: boolean;
  /** Moments that were planned and are not in it. */
  left: readonly FollowUp[];
  /** From when everybody sees it at the latest, when it is shared now. */
  shownAtLatest: Date;
  /** What was shared already: whether everybody sees that; else null. */
  shown: CohortShown | null;
}

/** Name of the field that says what was seen. */
export const seenField = 'gezien';

/** Shows exactly what everybody will see, and asks whether that may be shared. */
export function SharePage({ view }: { view: ShareView }) {
  const { page, cohort, shared, errors, moved } = view;
  const { language } = page;
  const t = shareTexts[language];
  return (
    <Layout page={page} title={t.title} errorCount={errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) },
            { label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) },
            { label: resultTexts[language].title, href: page.link(measurementPaths.result(cohort)) },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <ErrorSummary language={language} errors={errors} />
        {moved && (
          <Notice kind="attention">
            <p>{t.moved}</p>
          </Notice>
        )}
        {typeof shared === 'string' ? (
          <Notice kind="attention" title={t.cannotTitle}>
            <p>
              {t.cannot[shared]} {view.shown && shownLine(view.shown, language)}
            </p>
            <p>
              <a href={page.link(measurementPaths.result(cohort))}>{t.back}</a>
            </p>
          </Notice>
        ) : (
          <Seen view={view} shared={shared} />
        )}
      </div>
    </Layout>
  );
}

function Seen({ view, shared }: { view: ShareView; shared: SharedView }) {
  const { page, cohort, seen, submission, errors } = view;
  const { language } = page;
  const t = shareTexts[language];
  const effect = shared.cohort.outcomes[0]?.effect;
  return (
    <>
      <p class="lead">{t.lead}</p>
      <HarmBeforeSharing page={page} cohort={cohort} told={view.harmTold} />
      <LeftOut view={view} />
      <Section id="wat-iedereen-ziet" title={t.seenTitle}>
        <DataTable
          id="gedeeld"
          caption={t.caption}
          captionHidden
          headers={t.headers}
          rows={sharedRows(shared, language).map(({ name, value }) => [name, value])}
        />
        <ReadOtherwise view={view} shared={shared} />
        {effect && (
          <p class="quiet">
            {t.effectNote[effect.metric]} {t.effectSign}{' '}
            <a href={page.link(evidencePaths.explanationOf(effect.estimate))}>{t.effectMeaning}</a>
          </p>
        )}
        {Object.values(shared.cohort.costs ?? {}).some((cost) => cost !== null) && <p class="quiet">{t.costsNote}</p>}
        {fullCosts(cohort) === null && (
          <p>
            {t.costsMissing} <a href={page.link(measurementPaths.costs(cohort))}>{t.toCosts}</a>
          </p>
        )}
      </Section>
      <Section id="wat-niemand-ziet" title={t.notSeenTitle}>
        <p>{t.notSeen}</p>
      </Section>
      <Section id="daarna" title={t.effectTitle}>
        <p>{t.what}</p>
        <p>{t.when(formatDate(view.shownAtLatest, language))}</p>
        <ConfirmForm
          page={page}
          action={measurementPaths.share(cohort)}
          back={measurementPaths.result(cohort)}
          submission={submission}
          hidden={{ [versionField]: cohort.version, [seenField]: seen }}
          errors={errors}
          texts={{ confirm: t.confirm, button: t.share, back: t.back }}
        >
          <Field
            kind="textarea"
            language={language}
            name="geleerd"
            label={t.learnt}
            hint={t.learntHint}
            value={view.learnt}
            maxLength={mostLearnt}
            optional
            error={errors.find(({ field }) => field === 'geleerd')?.message}
          />
        </ConfirmForm>
      </Section>
    </>
  );
}

/** That everybody will read another answer than the organisation does: theirs is that of the interval of the effect. */
function ReadOtherwise({ view: { page, cohort, inside }, shared }: { view: ShareView; shared: SharedView }) {
  const { language } = page;
  const [first] = shared.cohort.outcomes;
  if (!inside.group || !first?.effect) return null;
  const [ours, theirs] = [directionOf(inside, inside.group), pointOf(first.effect)];
  if (ours === theirs || (ours === 'unclear' && theirs === 'negligible')) return null;
  const headline = headlineOf({ page, instrument: instrumentOf(cohort), result: inside }, inside.group);
  return (
    <Notice kind="attention">
      <p>{shareTexts[language].readOtherwise(headline, evidenceWords[language].directions[first.construct][theirs])}</p>
    </Notice>
  );
}

/** What is lost for good by sharing before all that was planned is in. */
function LeftOut({ view: { page, cohort, left } }: { view: ShareView }) {
  const { language } = page;
  const t = shareTexts[language];
  if (left.length === 0) return null;
  const named = left.map((moment) =>
    t.leftOut.moment(measurementTexts[language].moments[moment], formatDate(dueOn(cohort, moment), language)),
  );
  return (
    <Notice kind="attention" title={t.leftOut.title}>
      <p>{t.leftOut.what(named.join(', '))}</p>
      {left.includes('after-6-months') && <p>{t.leftOut.level}</p>}
      <p>
        {t.leftOut.wait} <a href={page.link(measurementPaths.cohort(cohort))}>{t.leftOut.toCohort}</a>
      </p>
    </Notice>
  );
}
