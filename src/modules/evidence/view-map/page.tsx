import type { ComponentChildren } from 'preact';
import { EvidenceCircle } from '../../../design/chart/evidence-circle';
import { TwinTable } from '../../../design/chart/twin-table';
import { DataTable } from '../../../design/data-table';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { mapColumns, mapRows, type RowDifference } from '../evidence-map';
import { formatChance } from '../format-effect';
import { nameCell, nameLevel } from '../name-evidence/name-cell';
import { beginSentence } from '../name-evidence/name-question';
import { evidenceWords } from '../name-evidence/texts';
import { evidencePaths } from '../paths';
import { MapCellLink } from './map-cell-link';
import type { MapModel } from './map-model';
import { mapTexts } from './texts';

interface MapView {
  page: PageContext;
  model: MapModel;
  changedAt: Date | null;
  /** What was measured is made up: a demonstration. */
  fictitious: boolean;
  /** What of the address was not understood. */
  notice: ComponentChildren;
}

/** What is around the map, the same for each; all that differs from visitor to visitor. */
export function MapFrame({ page, children }: { page: PageContext; children: ComponentChildren }) {
  const t = mapTexts[page.language];
  return (
    <Layout page={page} title={t.title} description={t.description} sheets={['compare', 'evidence']}>
      {children}
    </Layout>
  );
}

/** The map of evidence: what was found for whom, and where nobody knows. The same for everybody. */
export function MapContent(view: MapView) {
  const { page, model, changedAt, fictitious } = view;
  const { language } = page;
  const t = mapTexts[language];
  const studies = evidenceWords[language].measurements(formatNumber(model.studies, language));
  return (
    <div class="wrap page-start evidence-page">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {view.notice}
      <p class="quiet">{changedAt ? t.counted(studies, formatDate(changedAt, language)) : t.nothing}</p>
      {fictitious && (
        <Notice kind="attention">
          <p>{t.fictitious}</p>
        </Notice>
      )}
      <Choices {...view} />
      <Grid {...view} />
      <Legend language={language} />
      <MapTable {...view} />
      <Differences {...view} />
      <Further page={page} />
    </div>
  );
}

function Choices({ page, model: { axes } }: MapView) {
  const t = mapTexts[page.language];
  const current = (chosen: boolean) => (chosen ? 'true' : undefined);
  return (
    <div class="map-choices no-print">
      <nav class="view-switch" aria-label={t.rows}>
        <span>{t.rows}</span>
        {mapRows.map((rows) => (
          <a
            key={rows}
            href={page.link(evidencePaths.mapOf({ ...axes, rows }))}
            aria-current={current(rows === axes.rows)}
          >
            {t.rowNames[rows]}
          </a>
        ))}
      </nav>
      <nav class="view-switch" aria-label={t.columns}>
        <span>{t.columns}</span>
        {mapColumns.map((columns) => (
          <a
            key={columns}
            href={page.link(evidencePaths.mapOf({ ...axes, columns }))}
            aria-current={current(columns === axes.columns)}
          >
            {t.columnNames[columns]}
          </a>
        ))}
      </nav>
    </div>
  );
}

function Grid({ page, model: { axes, columns, rows, most } }: MapView) {
  const t = mapTexts[page.language];
  const labels = columns.map(({ label }) => beginSentence(label));
  return (
    <>
      <p class="quiet scroll-hint">{t.scroll}</p>
      <DataTable
        id="matrix"
        caption={t.caption(t.rowNames[axes.rows], t.columnNames[axes.columns])}
        captionHidden
        compare={labels}
        headers={[t.cornerNames[axes.rows], ...labels]}
        rows={rows.map(({ id, label, question, cells }) => [
          <a key={id} href={page.link(evidencePaths.studies(question))}>
            {beginSentence(label)}
          </a>,
          ...cells.map((shown, at) => (
            <MapCellLink key={at} page={page} shown={shown} place={`${label}, ${columns[at]?.label}`} most={most} />
          )),
        ])}
      />
    </>
  );
}

const legendSigns = ['better', 'negligible', 'unclear', 'mixed', 'worse'] as const;

function Legend({ language }: { language: Language }) {
  const t = mapTexts[language];
  return (
    <Section id="leeswijzer" title={t.legendTitle}>
      <ul class="circle-legend">
        {legendSigns.map((sign) => (
          <li key={sign}>
            <EvidenceCircle count={4} most={8} sign={sign} rings={sign === 'better' ? 3 : 0} harm={sign === 'worse'} />
            {t.legend[sign]}
          </li>
        ))}
      </ul>
      <p>{t.legendRings}</p>
      <p>{t.legendAges}</p>
    </Section>
  );
}

/** The same as the map, for who reads, copies or checks. */
function MapTable({ page, model: { columns, rows } }: MapView) {
  const { language } = page;
  const t = mapTexts[language];
  const cells = rows.flatMap(({ label, cells: all }) =>
    all.map(({ cell, question }, at) => ({ label, column: columns[at]?.label ?? '', cell, question })),
  );
  const measured = cells.filter(({ cell }) => cell.results > 0);
  const numeric = (label: string, at: number) => ({ label, numeric: at === 2 || at === 3 });
  return (
    <>
      <TwinTable
        summary={evidenceWords[language].showTable}
        caption={t.tableCaption}
        columns={t.tableHeaders.map(numeric)}
        rows={measured.map(({ label, column, cell, question }) => [
          { text: beginSentence(label), href: page.link(evidencePaths.studies(question)) },
          column,
          formatNumber(cell.results, language),
          formatNumber(cell.people, language),
          nameCell({ ...cell, level: null }, language)
            .filter((line) => line !== evidenceWords[language].noLevel)
            .join('; '),
          nameLevel(cell, language),
        ])}
      />
      <p class="quiet">{t.emptyCells(formatNumber(cells.length - measured.length, language))}</p>
    </>
  );
}

/** 5 in 100 chances to see a difference that is not there. */
const alpha = 0.05;

function Differences({ page, model: { axes, rows, columns } }: MapView) {
  const { language } = page;
  const t = mapTexts[language];
  if (axes.columns === 'outcomes') return null;
  const compared = rows.filter(({ difference }) => difference !== null);
  const line = ({ compared: places, p }: RowDifference) => {
    // The first column asks for everybody, and is compared with none.
    const groups = places.flatMap((place) => columns[place + 1]?.label ?? []);
    const names = new Intl.ListFormat(language).format(groups);
    return (p < alpha ? t.difference.real : t.difference.chance)(names, formatChance(p, language));
  };
  return (
    <Section id="verschillen" title={t.differenceTitle}>
      <p>{t.differenceLead}</p>
      {compared.length === 0 && <p>{t.difference.none}</p>}
      <ul>
        {compared.map(({ id, label, difference }) => (
          <li key={id}>
            <strong>{beginSentence(label)}</strong>: {difference && line(difference)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Further({ page }: { page: PageContext }) {
  const t = mapTexts[page.language];
  const ways = [
    { ...t.more.fit, path: evidencePaths.fit() },
    { ...t.more.explanation, path: evidencePaths.explanation },
    { ...t.more.method, path: evidencePaths.method },
    { ...t.more.all, path: evidencePaths.studies() },
  ];
  return (
    <Section id="verder" title={t.moreTitle}>
      <ul class="plain further">
        {ways.map(({ link, body, path }) => (
          <li key={path}>
            <a href={page.link(path)}>{link}</a> {body}
          </li>
        ))}
      </ul>
    </Section>
  );
}
