import { FactList } from '../../../design/fact-list';
import { Section } from '../../../design/section';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import { areas } from '../../areas/contract';
import { practicePaths } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { forgetOn, takesAnswers } from '../cohort';
import { instrumentIds } from '../instruments/all';
import { measurementPaths } from '../paths';
import { AgesNotice } from '../plan-measurement/ages-notice';
import { planTexts } from '../plan-measurement/texts';
import { measurementTexts } from '../texts';
import type { CohortView } from './page';
import { cohortTexts } from './texts';

/** What was planned. */
export function PlanSection({ view: { page, standing, practice, mayLead } }: { view: CohortView }) {
  const { language } = page;
  const t = cohortTexts[language];
  const names = measurementTexts[language];
  const { cohort } = standing;
  const instrument = instrumentIds.find((id) => id === cohort.instrument);
  const day = (iso: string) => formatDate(iso, language);
  const concept = (scheme: string, id: string | null) => id && vocabularies.label(scheme, id, language);
  return (
    <Section id="plan" title={t.planTitle}>
      <FactList
        wide
        facts={[
          {
            name: t.facts.practice,
            value: practice ? (
              <a href={page.link(practicePaths.practice(cohort.practice))}>{practice}</a>
            ) : (
              cohort.practice
            ),
          },
          {
            name: t.facts.instrument,
            value: instrument && (
              <a href={page.link(measurementPaths.instrument(instrument))}>{names.instrumentNames[instrument]}</a>
            ),
          },
          { name: t.facts.design, value: names.designs[cohort.design] },
          {
            name: t.facts.ages,
            value: cohort.ageGroup ? planTexts[language].ages(cohort.ageGroup) : names.mixedAges,
          },
          { name: t.facts.lifeEvent, value: concept('life-events', cohort.lifeEvent) },
          { name: t.facts.setting, value: concept('settings', cohort.setting) },
          { name: t.facts.municipality, value: areas.place(cohort.nis)?.municipality.name },
          { name: t.facts.period, value: t.facts.periodOf(day(cohort.startsOn), day(cohort.endsOn)) },
          { name: t.facts.expected, value: formatNumber(cohort.expected, language) },
          { name: t.facts.evaluator, value: cohort.evaluator === 'own' ? t.facts.own : cohort.evaluatorName },
          { name: t.facts.kept, value: cohort.forgottenAt === null ? day(forgetOn(cohort)) : null },
        ]}
      />
      {takesAnswers(cohort) && <AgesNotice language={language} plan={cohort} />}
      {mayLead && takesAnswers(cohort) && (
        <p>
          <a href={page.link(measurementPaths.changePlan(cohort))}>{t.changePlan}</a>
        </p>
      )}
    </Section>
  );
}
