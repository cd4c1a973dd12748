import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import { formatDate } from '../../../platform/texts/format';
import { afterCohortStep, forgetOn } from '../cohort';
import { measurementPaths, type StepWord, stepWords } from '../paths';
import type { CohortView } from './page';
import { cohortTexts } from './texts';

/** Closing and reopening, and what is deleted when. */
export function EndSection({ view }: { view: CohortView }) {
  const { page, standing } = view;
  const { language } = page;
  const t = cohortTexts[language];
  const { cohort, participants, progress } = standing;
  const answers = progress.reduce((sum, { answered }) => sum + answered, 0);
  return (
    <>
      <Step view={view} word="afsluiten" title={t.closeTitle} body={t.closeBody} label={t.close} />
      <Step view={view} word="heropenen" title={t.reopen} body={t.reopenBody} label={t.reopen} />
      <Section id="bewaren" title={t.forgetTitle}>
        {cohort.forgottenAt === null ? (
          <p>
            {t.forgetOn(formatDate(forgetOn(cohort), language))} {t.forgetWhat(participants.length, answers)}
          </p>
        ) : (
          <p>{t.forgotten(formatDate(cohort.forgottenAt, language))}</p>
        )}
        <p>
          <a href={page.link(measurementPaths.remove(cohort))}>{t.remove}</a>
        </p>
      </Section>
    </>
  );
}

/** A step that can be taken from here; otherwise nothing. */
function Step({
  view: { page, standing, costs },
  word,
  title,
  body,
  label,
}: {
  view: CohortView;
  word: StepWord;
  title: string;
  body: string;
  label: string;
}) {
  const { cohort } = standing;
  if (cohort.forgottenAt !== null || afterCohortStep(cohort.state, stepWords[word]) === null) return null;
  return (
    <Section id={word} title={title}>
      <form method="post" action={page.link(measurementPaths.step(cohort, word))}>
        <input type="hidden" name={submissionField} value={costs.submission} />
        <input type="hidden" name={versionField} value={cohort.version} />
        <p>{body}</p>
        <button type="submit" class="button button-secondary">
          {label}
        </button>
      </form>
    </Section>
  );
}
