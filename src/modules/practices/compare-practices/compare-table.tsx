import { type ComponentChildren, Fragment } from 'preact';
import { CertaintyRings } from '../../../design/chart/certainty-rings';
import { DataTable } from '../../../design/data-table';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { ringsLevels } from '../certainty-mark';
import { transferTexts } from '../check-transfer/texts';
import { describeTexts } from '../describe-practice/texts';
import { freshTexts } from '../keep-fresh/texts';
import { practicePaths } from '../paths';
import { placeLine } from '../place-line';
import type { PublishedPractice } from '../published-practice';
import { effectTexts } from '../show-evidence/effect';
import { InferredWord, MarkedLine } from '../view-practice/inferred-mark';
import { costJudgement, type JudgementLine, transferJudgement } from '../view-practice/judgement-texts';
import { contentLanguage } from '../view-practice/practice-view';
import { viewTexts } from '../view-practice/texts';
import { compareRows } from './compare-rows';
import { shortTitles } from './short-titles';
import { compareTexts } from './texts';

/** The practices as columns, the questions as rows. */
export function CompareTable({ page, practices }: { page: PageContext; practices: readonly PublishedPractice[] }) {
  const { language } = page;
  const t = compareTexts[language];
  const { rows, unanswered } = compareRows(practices, language);
  const titles = new Intl.ListFormat(language).format(practices.map(({ record }) => record.title));
  return (
    <>
      <DataTable
        compare={shortTitles(practices.map(({ record }) => record.title))}
        id="vergelijking"
        caption={t.caption(titles)}
        captionHidden
        headers={[
          <span key="question" class="visually-hidden">
            {t.question}
          </span>,
          ...practices.map((practice) => (
            <ColumnHead key={practice.record.slug} page={page} practice={practice} practices={practices} />
          )),
        ]}
        rows={[
          ...judgementRows(practices, page),
          ...rows.map(({ name, cells, freeText }) => [
            name,
            ...cells.map((cell, column) => (
              <Cell
                key={column}
                lines={cell}
                language={language}
                lang={freeText ? contentLanguage(language) : undefined}
              />
            )),
          ]),
        ]}
      />
      {unanswered.length > 0 && <p class="quiet">{t.nobodyKnows(unanswered.join(', '))}</p>}
    </>
  );
}

function ColumnHead({
  page,
  practice: { record },
  practices,
}: {
  page: PageContext;
  practice: PublishedPractice;
  practices: readonly PublishedPractice[];
}) {
  const t = compareTexts[page.language];
  const others = practices.map(({ record: each }) => each.slug).filter((slug) => slug !== record.slug);
  return (
    <>
      <a href={page.link(practicePaths.practice(record.slug))} lang={contentLanguage(page.language)}>
        {record.title}
      </a>
      <span class="print-only print-address">{page.baseUrl + page.link(practicePaths.practice(record.slug))}</span>
      <a
        class="compare-remove no-print"
        href={page.link(practicePaths.compare(others))}
        aria-label={t.removeTitle(record.title)}
      >
        {t.remove}
      </a>
    </>
  );
}

function judgementRows(practices: readonly PublishedPractice[], page: PageContext): ComponentChildren[][] {
  const { language } = page;
  const t = compareTexts[language];
  const row = (name: string, cell: (practice: PublishedPractice) => ComponentChildren) => [
    name,
    ...practices.map((practice) => <Fragment key={practice.record.slug}>{cell(practice)}</Fragment>),
  ];
  return [
    row(t.place, ({ record }) => placeLine(record, language)),
    row(describeTexts[language].certainty, ({ certainty }) => (
      <span class="mark">
        <CertaintyRings level={ringsLevels[certainty.level]} size={28} />
        {vocabularies.label('certainty-levels', certainty.level, language)}
      </span>
    )),
    ...outdatedRow(practices, row, language),
    row(viewTexts[language].effect.question, ({ certainty: { evidence } }) => {
      const texts = effectTexts(evidence, language);
      return texts.length > 0 ? texts.join(' ') : viewTexts[language].effect.unknown;
    }),
    row(viewTexts[language].cost.question, (practice) => (
      <Cell lines={costJudgement(practice, language)} language={language} />
    )),
    row(viewTexts[language].transfer.question, (practice) => (
      <>
        <Cell lines={transferJudgement(practice, language)} language={language} />
        <div class="no-print">
          <a href={page.link(practicePaths.checkTransfer(practice.record.slug))}>
            {transferTexts[language].column}
            <span class="visually-hidden">
              : <span lang={contentLanguage(language)}>{practice.record.title}</span>
            </span>
          </a>
        </div>
      </>
    )),
  ];
}

type Row = (name: string, cell: (practice: PublishedPractice) => ComponentChildren) => ComponentChildren[];

/** Only when one of them is outdated. */
function outdatedRow(practices: readonly PublishedPractice[], row: Row, language: Language) {
  const t = freshTexts[language];
  if (practices.every(({ freshness }) => freshness !== 'outdated')) return [];
  return [
    row(t.stateColumn, ({ freshness, confirmedOn, publishedOn }) =>
      freshness === 'outdated'
        ? `${t.outdated}. ${t.outdatedNote(formatDate(confirmedOn ?? publishedOn, language))}`
        : confirmedOn && t.due(formatDate(confirmedOn, language)),
    ),
  ];
}

/** Where all of it was inferred, one mark below it says so; otherwise each line that was. */
function Cell({
  lines,
  language,
  lang,
}: {
  lines: readonly JudgementLine[];
  language: Language;
  lang?: 'nl' | undefined;
}) {
  const [only] = lines;
  if (!only) return <span class="quiet">{compareTexts[language].unknown}</span>;
  if (lines.length === 1) {
    return (
      <span lang={lang}>
        <MarkedLine line={only} language={language} />
      </span>
    );
  }
  const isAllInferred = lines.every(({ inferred }) => inferred);
  return (
    <>
      <ul lang={lang}>
        {lines.map((line) => (
          <li key={line.text}>{isAllInferred ? line.text : <MarkedLine line={line} language={language} />}</li>
        ))}
      </ul>
      {isAllInferred && <InferredWord language={language} />}
    </>
  );
}
