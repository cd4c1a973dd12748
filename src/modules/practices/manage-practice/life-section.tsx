import { DataTable } from '../../../design/data-table';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { deskTexts } from '../check-drafts/texts';
import { leadTexts } from '../lead-reviews/texts';
import type { PracticeVersion } from '../queries';
import { StepRemarks } from '../share-practice/step-remarks';
import { showEvidenceTexts } from '../show-evidence/texts';
import type { FieldDifference } from '../view-practice/difference';
import { viewTexts } from '../view-practice/texts';
import { type LifeStep, othersOf } from './life-steps';
import { managePaths } from './paths';
import { manageTexts } from './texts';

export interface VersionOnDesk extends PracticeVersion {
  /** Null for the first version. */
  differences: FieldDifference[] | null;
}

interface LifeView {
  page: PageContext;
  steps: readonly LifeStep[];
  titles: ReadonlyMap<string, string>;
  versions: readonly VersionOnDesk[];
  names: ReadonlyMap<string, string>;
  organisations: readonly { id: string; name: string }[];
}

/** Everything that happened to a practice: when, by whom and why. */
export function LifeSection({ view }: { view: LifeView }) {
  const { page, steps, versions } = view;
  const t = manageTexts[page.language];
  return (
    <Section id="geschiedenis" title={t.life}>
      {steps.length > 0 && (
        <DataTable
          id="stappen"
          stacked
          caption={t.stepsCaption}
          headers={[t.when, t.what, t.who, t.note]}
          rows={steps
            .toReversed()
            .map((step) => [
              formatDate(step.at, page.language),
              <StepText key="what" view={view} step={step} />,
              personOf(view, step.by),
              <StepNote key="note" view={view} step={step} />,
            ])}
        />
      )}
      <h3>{t.versions}</h3>
      {versions.map((version) => (
        <VersionDetails key={version.version} view={view} version={version} />
      ))}
    </Section>
  );
}

function StepText({ view, step }: { view: LifeView; step: LifeStep }) {
  const { page, organisations } = view;
  const t = manageTexts[page.language];
  const { action, target, study, level } = step;
  const what = t.actions[action] ?? deskTexts[page.language].steps[action] ?? action;
  const [other, into] = othersOf(step);
  if (study) return <About what={what} href={page.link(study.path)} label={study.title} />;
  if (level) return <>{`${what}: ${levelName(level.level, page.language)}`}</>;
  if (other !== undefined) {
    const where = into === undefined ? what : `${what} (${t.through(titleOf(view, into))})`;
    return <About what={where} href={page.link(managePaths.practice(other))} label={titleOf(view, other)} />;
  }
  if (target === null) return <>{what}</>;
  const rounds: Readonly<Record<string, string>> = leadTexts[page.language].levels;
  return `${what}: ${rounds[target] ?? organisations.find(({ id }) => id === target)?.name ?? target}`;
}

const About = ({ what, href, label }: { what: string; href: string; label: string }) => (
  <>
    {what}: <a href={href}>{label}</a>
  </>
);

const titleOf = ({ titles }: LifeView, slug: string) => titles.get(slug) ?? slug;

const levelName = (level: string | null, language: Language) =>
  level === null ? showEvidenceTexts[language].noLevel : vocabularies.label('certainty-levels', level, language);

function StepNote({ view: { page }, step: { note, questions, level } }: { view: LifeView; step: LifeStep }) {
  if (level) return <>{note ?? showEvidenceTexts[page.language].rules[level.rule]}</>;
  return questions ? <StepRemarks page={page} step={{ note, questions }} /> : note;
}

function personOf({ page, names }: LifeView, by: string): string {
  const t = manageTexts[page.language];
  return t.by[by] ?? (names.get(by) || t.somebody);
}

function VersionDetails({ view, version }: { view: LifeView; version: VersionOnDesk }) {
  const { page } = view;
  const t = manageTexts[page.language];
  const { differences } = version;
  const day = formatDate(version.changedAt, page.language);
  const summary = viewTexts[page.language].summaries[version.summary] ?? version.summary;
  return (
    <details>
      <summary>{t.version(version.version, day, personOf(view, version.changedBy))}</summary>
      <p>{summary}</p>
      {differences !== null && differences.length > 0 && (
        <DataTable
          id={`versie-${version.version}`}
          caption={t.differences(version.version)}
          captionHidden
          stacked
          headers={[t.field, t.before, t.after]}
          rows={differences.map(({ name, before, after }) => [name, before.join('; '), after.join('; ')])}
        />
      )}
    </details>
  );
}
