import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { showCode } from '../participant-code';
import { measurementPaths } from '../paths';
import type { MomentProgress } from '../progress';
import type { CohortStanding } from '../read-progress';
import { measurementTexts } from '../texts';
import { reminderTexts } from './texts';

interface UnansweredView {
  page: PageContext;
  standing: CohortStanding;
  /** By id of the participant. */
  codes: ReadonlyMap<string, string>;
}

/** The codes that have not answered, moment by moment; what is not due yet is only announced. */
export function UnansweredPage(view: UnansweredView) {
  const { page, standing } = view;
  const { cohort, progress } = standing;
  const { language } = page;
  const t = reminderTexts[language];
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) },
            { label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {progress.map((each) => (
          <Section key={each.moment} id={each.moment} title={measurementTexts[language].moments[each.moment]}>
            <Missing {...view} progress={each} />
          </Section>
        ))}
      </div>
    </Layout>
  );
}

function Missing({ page, standing, codes, progress }: UnansweredView & { progress: MomentProgress }) {
  const { language } = page;
  const t = reminderTexts[language];
  const isAhead = progress.moment !== 'before' && progress.dueOn > page.today;
  if (isAhead) return <p>{t.notYet(formatDate(progress.dueOn, language))}</p>;
  if (progress.missing.length === 0) return <p>{t.everybody}</p>;
  return (
    <>
      <p>{t.count(progress.missing.length)}</p>
      <ul>
        {progress.missing.map((id) => (
          <li key={id}>
            <a href={page.link(measurementPaths.participant(standing.cohort, id))}>{showCode(codes.get(id) ?? '')}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
