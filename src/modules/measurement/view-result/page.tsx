import type { ComponentChildren } from 'preact';
import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { formatDate } from '../../../platform/texts/format';
import { groupNeeded, nameAssumptions } from '../../evidence/contract';
import { practicePaths } from '../../practices/contract';
import { fewestInSubgroup } from '../cohort-result';
import type { ToldWords } from '../hear-participants/own-words';
import { ToldSection } from '../hear-participants/told-section';
import { ElsewhereSection } from '../look-elsewhere/section';
import { measurementPaths } from '../paths';
import { looseAnswers } from '../result/reliable-measure';
import type { ShownArm } from '../result/shown-result';
import { fewestUnsearched } from '../result/tellable';
import { shownLine } from '../shown-line';
import { fewestShown } from '../small-cells';
import { measurementTexts } from '../texts';
import { figuresIn } from './figures';
import { ResultCharts } from './result-charts';
import { ResultCosts } from './result-costs';
import { resultRows } from './result-rows';
import { nothingYet, standingLines } from './result-standing';
import type { ResultView } from './result-view';
import { headlineOf, ResultWords } from './result-words';
import { resultTexts } from './texts';

/** What came of a measurement: in words, how sure, what it cost and what next; the numbers beneath. */
export function ResultPage({ view, words }: { view: ResultView; words: ToldWords }) {
  const { page, cohort, instrument, result } = view;
  const { language } = page;
  const t = resultTexts[language];
  const { group } = result;
  const told = result.told && cohort.forgottenAt === null && (
    <ToldSection language={language} told={result.told} words={words} />
  );
  return (
    <Layout page={page} title={t.title} sheets={['lines']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) },
            { label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) },
            { label: t.title },
          ]}
        />
        <p class="eyebrow">{t.lead(cohort.title)}</p>
        <h1>{t.constructs[instrument.construct].question}</h1>
        {group ? (
          <Told view={view} group={group} told={told} />
        ) : (
          <>
            <NothingYet view={view} />
            {told}
          </>
        )}
      </div>
    </Layout>
  );
}

function NothingYet({ view }: { view: ResultView }) {
  const { page, cohort } = view;
  const t = resultTexts[page.language];
  if (cohort.forgottenAt !== null) return <p class="lead">{t.forgotten}</p>;
  const { title, lines } = nothingYet(view, page.language);
  return (
    <EmptyState title={title} action={{ label: t.toMeasurement, href: page.link(measurementPaths.cohort(cohort)) }}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </EmptyState>
  );
}

function Told({ view, group, told }: { view: ResultView; group: ShownArm; told: ComponentChildren }) {
  const { page } = view;
  return (
    <>
      <p class="lead">{headlineOf(view, group)}</p>
      <Notice>
        {standingLines(view, page.language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      <ResultWords view={view} group={group} />
      <ResultCharts view={view} group={group} />
      {told}
      <ResultCosts view={view} />
      <ElsewhereSection page={page} elsewhere={view.elsewhere} shared={view.cohort.state === 'shared'} />
      <Next view={view} />
      <Numbers view={view} />
      <About view={view} />
    </>
  );
}

function Next({ view }: { view: ResultView }) {
  const { page, cohort, instrument, result, sharing } = view;
  const t = resultTexts[page.language];
  const canShare = sharing === 'may' && cohort.state === 'closed';
  const oneQuestion = instrument.items.length === 1;
  const worse = result.group?.change.direction === 'worse';
  return (
    <Section id="wat-nu" title={t.nextTitle}>
      <ul>
        {cohort.state === 'collecting' && <li>{t.nextClose}</li>}
        {canShare && <li>{t.nextShare}</li>}
        {sharing === 'too-few' && <li>{t.nextFewPublic(fewestShown.public)}</li>}
        {sharing === 'few-compared' && <li>{t.nextFewCompared(fewestShown.public)}</li>}
        {sharing === 'no-effect' && <li>{t.nextNoEffect(oneQuestion ? fewestUnsearched : null)}</li>}
        {view.shown && (
          <li>
            {t.nextShared} {shownLine(view.shown, page.language)}
          </li>
        )}
        {!result.controlled && (
          <li>
            {t.nextStronger(groupNeeded('two-groups'), { worse, oneQuestion })}{' '}
            {nameAssumptions(['medium'], page.language)}
          </li>
        )}
      </ul>
      {canShare && (
        <p>
          <a class="button" href={page.link(measurementPaths.share(cohort))}>
            {t.share}
          </a>
        </p>
      )}
    </Section>
  );
}

/** Who clearly changed, and who did not. */
const reliableIds = ['improved', 'unchanged', 'worse'] as const;

/** Every number that is shown, in one table, with how it was computed; what is held back is named beneath. */
export function Numbers({ view: { page, result, instrument } }: { view: ResultView }) {
  const { language } = page;
  const t = resultTexts[language];
  const { number } = figuresIn(language);
  const { measure, consistency } = result;
  const loose = looseAnswers(instrument, consistency);
  const rows = resultRows(result, instrument, language);
  const countsChanged = [result.group, result.comparison].some((arm) => reliableIds.some((id) => arm?.counts.get(id)));
  const held = rows.filter(({ value }) => value === t.flow.hidden);
  return (
    <Section id="cijfers" title={t.numbersTitle}>
      <DataTable
        id="alle-cijfers"
        caption={t.numbersCaption}
        captionHidden
        numeric={[1]}
        headers={[t.columns.name, t.columns.value]}
        rows={rows.filter((row) => !held.includes(row)).map(({ name, value }) => [name, value])}
      />
      {held.length > 0 && <p class="quiet">{t.notShown(held.map(({ name }) => name))}</p>}
      {result.noSubgroups && <p class="quiet">{t.noSubgroups[result.noSubgroups](fewestInSubgroup, result.fewest)}</p>}
      {measure && (
        <p class="quiet">
          {t.measureNote(
            number(measure.threshold),
            measure.reliability === null ? null : number(measure.reliability),
            measure.reliabilityFrom,
            measure.spread === null ? null : number(measure.spread),
            measure.spreadFrom,
          )}
        </p>
      )}
      {loose && consistency && (
        <p>
          {t.looseAnswers(number(consistency.alpha), number(loose.published))}{' '}
          {loose.few && t.looseByChance(consistency.n)}{' '}
          {measure?.reliabilityFrom === 'published' && countsChanged && t.looseMeaning}
        </p>
      )}
      {Object.keys(instrument.subscales).length > 0 && <p class="quiet">{t.wholeScale}</p>}
      <p class="quiet">{t.signNote}</p>
    </Section>
  );
}

function About({ view }: { view: ResultView }) {
  const { page, cohort, instrument, practice, municipality, organisation } = view;
  const { language } = page;
  const t = resultTexts[language];
  const name = measurementTexts[language];
  return (
    <Section id="meenemen" title={t.filesTitle}>
      <FactList
        facts={[
          {
            name: t.facts.practice,
            value: <a href={page.link(practicePaths.practice(cohort.practice))}>{practice}</a>,
          },
          { name: t.facts.instrument, value: `${instrument.name} (${instrument.source})` },
          { name: t.facts.design, value: name.designs[cohort.design] },
          { name: t.facts.where, value: municipality },
          {
            name: t.facts.when,
            value: t.period(formatDate(cohort.startsOn, language), formatDate(cohort.endsOn, language)),
          },
          { name: t.facts.evaluator, value: cohort.evaluatorName || organisation },
        ]}
      />
      <p class="no-print">
        {t.files} <a href={page.link(measurementPaths.resultFile(cohort, 'csv'))}>CSV</a>{' '}
        <a href={page.link(measurementPaths.resultFile(cohort, 'json'))}>JSON</a>. {t.printNote}
      </p>
    </Section>
  );
}
