import { Breadcrumb } from '../../../design/breadcrumb';
import { BarChart } from '../../../design/chart/bar-chart';
import { DataTable } from '../../../design/data-table';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { declineReasons } from '../check-drafts/form';
import { deskPaths } from '../check-drafts/paths';
import { deskTexts } from '../check-drafts/texts';
import type { Counted, DeskFigures, Figures } from '../desk-figures';
import type { FieldName } from '../share-practice/form-layout';
import { sharePracticeTexts } from '../share-practice/texts';
import { figuresTexts } from './texts';

/** What was handed in and decided; never by organisation or municipality. */
export function FiguresPage({ page, figures }: { page: PageContext; figures: DeskFigures }) {
  const { language } = page;
  const t = figuresTexts[language];
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: deskTexts[language].title, href: page.link(deskPaths.desk) }, { label: t.title }]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {figures.years.length === 0 ? <p>{t.nothing}</p> : <AllFigures page={page} figures={figures} />}
      </div>
    </Layout>
  );
}

function AllFigures({ page: { language, today }, figures }: { page: PageContext; figures: DeskFigures }) {
  const t = figuresTexts[language];
  return (
    <>
      <Section id="jaren" title={t.perYear}>
        <p>{t.medianExplained}</p>
        <FiguresTable id="jaren-tabel" caption={t.tableOf(t.perYear)} of={figures.years} language={language} />
      </Section>
      <Section id="maanden" title={t.perMonth}>
        <MonthChart months={figures.months} language={language} today={today} />
        <FiguresTable id="maanden-tabel" caption={t.tableOf(t.perMonth)} of={figures.months} language={language} />
      </Section>
      <Section id="teruggestuurd" title={t.returnedFor}>
        <p>{t.returnedExplained}</p>
        <CountTable
          id="teruggestuurd-tabel"
          caption={t.tableOf(t.returnedFor)}
          language={language}
          counted={[
            ...figures.returnedFor.map(({ name, count }) => ({ name: fieldLabel(name, language), count })),
            { name: t.inGeneral, count: figures.returnedInGeneral },
          ]}
        />
      </Section>
      <Section id="afgewezen" title={t.declinedFor}>
        <CountTable
          id="afgewezen-tabel"
          caption={t.tableOf(t.declinedFor)}
          language={language}
          counted={[
            ...figures.declinedFor.map(({ name, count }) => ({ name: reasonLabel(name, language), count })),
            { name: t.withoutReason, count: figures.declinedWithout },
          ]}
        />
      </Section>
    </>
  );
}

const fieldLabel = (name: string, language: Language) =>
  sharePracticeTexts[language].fields[name as FieldName]?.label ?? name;

function reasonLabel(name: string, language: Language): string {
  const reason = declineReasons.find((each) => each === name);
  return reason ? deskTexts[language].reasons[reason] : name;
}

/** "2026", or the month in words. */
function periodLabel(period: string, language: Language): string {
  if (period.length === 4) return period;
  // The day is left out: "1 november 2026" and "1 November 2026" both begin with it.
  return formatDate(`${period}-01`, language).replace(/^\S+ /, '');
}

function FiguresTable(props: { id: string; caption: string; of: readonly Figures[]; language: Language }) {
  const { id, caption, of, language } = props;
  const t = figuresTexts[language];
  const rows = of.map((figures) => [
    periodLabel(figures.period, language),
    formatNumber(figures.handedIn, language),
    formatNumber(figures.published, language),
    formatNumber(figures.returned, language),
    formatNumber(figures.declined, language),
    figures.medianDays === null
      ? t.noDecisions
      : t.median(formatNumber(figures.medianDays, language), formatNumber(figures.decisions, language)),
  ]);
  const headers = [t.period, t.handedIn, t.published, t.returned, t.declined, t.medianDays];
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      stacked
      headers={headers}
      rows={rows}
      numeric={[1, 2, 3, 4, 5]}
    />
  );
}

const shownMonths = 12;

/** What was handed in in each of the last twelve months, from the first in which something was. */
function MonthChart(props: { months: readonly Figures[]; language: Language; today: string }) {
  const { months, language, today } = props;
  const t = figuresTexts[language];
  const counts = new Map(months.map(({ period, handedIn }) => [period, handedIn]));
  const [year, month] = today.split('-').map(Number) as [number, number];
  const lastYear = Array.from({ length: shownMonths }, (_, back) => {
    const period = new Date(Date.UTC(year, month - shownMonths + back, 1)).toISOString().slice(0, 7);
    const value = counts.get(period) ?? 0;
    return { label: periodLabel(period, language), value, valueText: formatNumber(value, language) };
  });
  const first = lastYear.findIndex(({ value }) => value > 0);
  if (first < 0) return null;
  const bars = lastYear.slice(first);
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  return (
    <BarChart
      bars={bars}
      label={t.chart}
      caption={t.chartCaption(formatNumber(total, language), formatDate(today, language))}
      table={{
        summary: t.showTable,
        caption: t.chart,
        columns: [{ label: t.period }, { label: t.handedIn, numeric: true }],
        rows: bars.map(({ label, valueText }) => [label, valueText]),
      }}
    />
  );
}

/** With how many there are together; lines of nothing are left out. */
function CountTable(props: { id: string; caption: string; counted: readonly Counted[]; language: Language }) {
  const { id, caption, counted, language } = props;
  const t = figuresTexts[language];
  const shown = counted.filter(({ count }) => count > 0);
  if (shown.length === 0) return <p>{t.none}</p>;
  const rows = shown.map(({ name, count }) => [name, formatNumber(count, language)]);
  return <DataTable id={id} caption={caption} captionHidden headers={[t.why, t.times]} rows={rows} numeric={[1]} />;
}
