import { FactList } from '../../../design/fact-list';
import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { formatNumber } from '../../../platform/texts/format';
import { hasComparison, type Participant } from '../cohort';
import { measurementPaths } from '../paths';
import { fewestShown } from '../small-cells';
import { measurementTexts } from '../texts';
import type { CohortView } from './page';
import { cohortTexts } from './texts';

/** How many take part, came and stopped; who leads gets to the codes from here. */
export function PeopleSection({ view }: { view: CohortView }) {
  const { page, standing, mayLead } = view;
  const { language } = page;
  const t = cohortTexts[language];
  const { cohort, participants } = standing;
  const inGroup = participants.filter(({ arm }) => arm === 'group').length;
  const stopped = participants.filter(({ dropOut }) => dropOut !== null);
  const number = (value: number) => formatNumber(value, language);
  return (
    <Section id="deelnemers" title={t.peopleTitle}>
      <FactList
        wide
        facts={[
          { name: t.peopleFacts.all, value: number(participants.length) },
          { name: t.peopleFacts.group, value: hasComparison(cohort) ? number(inGroup) : null },
          {
            name: t.peopleFacts.comparison,
            value: hasComparison(cohort) ? number(participants.length - inGroup) : null,
          },
          { name: t.peopleFacts.stopped, value: number(stopped.length) },
          { name: t.peopleFacts.attendance, value: mayLead ? attendanceLine(view) : null },
        ]}
      />
      {mayLead && <Reasons view={view} stopped={stopped} />}
      {mayLead && cohort.forgottenAt === null && (
        <ul>
          {[
            { label: t.toPeople, path: measurementPaths.participants(cohort) },
            { label: t.toCards, path: measurementPaths.cards(cohort) },
            { label: t.toNames, path: measurementPaths.names(cohort) },
            { label: t.toUnanswered, path: measurementPaths.unanswered(cohort) },
          ].map(({ label, path }) => (
            <li key={path}>
              <a href={page.link(path)}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** For who sees it of each code as well: with one more it would tell everybody how often she came. */
function attendanceLine({ page: { language }, standing: { participants } }: CohortView): string | null {
  const known = participants.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
  if (known.length < fewestShown.inside) return null;
  const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
  const t = cohortTexts[language].peopleFacts;
  return t.attendanceKnown(formatNumber(Math.round(mean * 10) / 10, language), known.length, participants.length);
}

/** Why people stopped, for who sees it of each code as well. */
function Reasons({ view: { page }, stopped }: { view: CohortView; stopped: readonly Participant[] }) {
  if (stopped.length === 0) return null;
  const t = cohortTexts[page.language];
  const counts = Map.groupBy(stopped, ({ dropOut }) => dropOut?.reason ?? 'other');
  return (
    <>
      <h3>{t.stoppedReasons}</h3>
      <ul>
        {[...counts].map(([reason, people]) => (
          <li key={reason}>
            {measurementTexts[page.language].dropOutReasons[reason]}: {people.length}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way to one participant for who has her card, not the list. */
export function FindByCode({ view: { page, standing, code, costs } }: { view: CohortView }) {
  const { language } = page;
  const t = cohortTexts[language];
  return (
    <Section id="zoeken" title={t.findTitle}>
      <form method="post" action={page.link(measurementPaths.findParticipant(standing.cohort))} noValidate>
        <input type="hidden" name={submissionField} value={costs.submission} />
        <Field
          kind="text"
          language={language}
          name="code"
          label={t.code}
          hint={t.codeHint}
          value={code.typed}
          maxLength={40}
          autocomplete="off"
          error={code.error ?? undefined}
        />
        <button type="submit" class="button button-secondary">
          {t.find}
        </button>
      </form>
    </Section>
  );
}
