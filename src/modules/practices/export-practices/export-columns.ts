import { type ExportCell, writeCsv } from '../../../platform/export/csv';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { summaryTexts } from '../check-transfer/summary-texts';
import { transferTexts } from '../check-transfer/texts';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import type { RecordField } from '../describe-practice/record-field';
import { describeTexts } from '../describe-practice/texts';
import { freshTexts } from '../keep-fresh/texts';
import type { PublishedPractice } from '../published-practice';
import { effectTexts } from '../show-evidence/effect';
import type { TransferSummary } from '../transfer-check';
import { costJudgement, type JudgementLine, markedTexts, transferJudgement } from '../view-practice/judgement-texts';
import { viewTexts } from '../view-practice/texts';
import { exportTexts } from './texts';

/** A column of every export, in the reader's language. */
export interface ExportColumn {
  name: string;
  cell(practice: PublishedPractice): ExportCell;
  /** In characters, where columns have a width. */
  width: number;
}

/** Fields of the record in the order in which files show them; lists are joined by " | ". */
export const exportedFields: readonly RecordField[] = [
  'slug',
  'title',
  'summary',
  'kind',
  'organisation',
  'municipalities',
  'placeNote',
  'scope',
  'partOf',
  'trigger',
  'problem',
  'ageGroups',
  'ageNote',
  'lifeEvents',
  'riskFactors',
  'targetGroupNote',
  'focus',
  'goals',
  'approach',
  'workingElements',
  'activityTypes',
  'policyDomains',
  'reachChannels',
  'partnerTypes',
  'partners',
  'settings',
  'frequency',
  'duration',
  'preconditions',
  'cost',
  'hoursPerWeek',
  'volunteers',
  'materials',
  'languages',
  'wentWell',
  'wentLessWell',
  'quotes',
  'impactFigures',
  'links',
  'contact',
  'anchoring',
  'startedYear',
  'startedNote',
  'endedYear',
  'status',
  'statusNote',
  'note',
  'sources',
  'inferred',
  'fictitious',
];

const numberFields = new Set<RecordField>(['hoursPerWeek', 'volunteers', 'startedYear', 'endedYear']);
const wideFields = new Set<RecordField>([
  'title',
  'summary',
  'trigger',
  'problem',
  'goals',
  'approach',
  'preconditions',
]);
export const exportSeparator = ' | ';

/** The one definition of what an export holds. */
function exportColumns(language: Language): ExportColumn[] {
  const t = describeTexts[language];
  const [slug, title, ...others] = exportedFields.map((field) => fieldColumn(field, language));
  const marked = (lines: JudgementLine[]) =>
    markedTexts(lines, exportTexts[language].inferredMark).join(exportSeparator);
  const derived: ExportColumn[] = [
    { name: t.certainty, cell: (practice) => certaintyLabel(practice, language), width: 16 },
    {
      name: t.costBand,
      cell: ({ costBand }) => (costBand === 'onbekend' ? null : vocabularies.label('cost-bands', costBand, language)),
      width: 16,
    },
    {
      name: viewTexts[language].effect.question,
      cell: ({ certainty }) =>
        effectTexts(certainty.evidence, language).join(' ') || viewTexts[language].effect.unknown,
      width: 48,
    },
    {
      name: viewTexts[language].cost.question,
      cell: (practice) => marked(costJudgement(practice, language)),
      width: 48,
    },
    {
      name: viewTexts[language].transfer.question,
      cell: (practice) => marked(transferJudgement(practice, language)),
      width: 48,
    },
    { name: t.provinces, cell: ({ provinces }) => provinces.map(provinceName).join(exportSeparator), width: 18 },
    { name: t.changedOn, cell: ({ changedOn }) => changedOn, width: 12 },
    { name: freshTexts[language].column, cell: ({ confirmedOn }) => confirmedOn, width: 12 },
    {
      name: freshTexts[language].stateColumn,
      // What came with the platform nobody confirmed yet, however new it is here.
      cell: ({ freshness, owner, confirmedOn }) =>
        owner === null && confirmedOn === null && freshness === 'fresh'
          ? freshTexts[language].notConfirmed
          : freshTexts[language].states[freshness],
      width: 16,
    },
  ];
  return [slug, title, ...derived, ...others].filter((column) => column !== undefined);
}

function fieldColumn(field: RecordField, language: Language): ExportColumn {
  return {
    name: fieldName(field, language),
    width: wideFields.has(field) ? 48 : 22,
    cell: ({ record }) => {
      const value = record[field];
      if (numberFields.has(field)) return typeof value === 'number' ? value : null;
      return fieldTexts(record, field, language).join(exportSeparator) || null;
    },
  };
}

/** The level in words: "gemeld". */
export const certaintyLabel = ({ certainty }: PublishedPractice, language: Language): string =>
  vocabularies.label('certainty-levels', certainty.level, language);

const provinceName = (id: string) => areas.region('province', id)?.name ?? id;

type Checks = ReadonlyMap<string, TransferSummary>;

/** Only where somebody answered "Would it work here?": the outcome, and what to arrange first. */
function checkColumns(checks: Checks, language: Language): ExportColumn[] {
  if (checks.size === 0) return [];
  const cell = ({ record }: PublishedPractice) => {
    const summary = checks.get(record.slug);
    return summary ? summaryTexts(summary, language).join(exportSeparator) : null;
  };
  return [{ name: transferTexts[language].column, cell, width: 48 }];
}

/** What any export may call a column, that of the transfer checks among them. */
export const exportedNames = (language: Language): string[] => [
  ...exportColumns(language).map(({ name }) => name),
  transferTexts[language].column,
];

/** Names of the columns, then a row for each practice, in order. */
export function exportTable(practices: readonly PublishedPractice[], language: Language, checks: Checks = new Map()) {
  const columns = [...exportColumns(language), ...checkColumns(checks, language)];
  return {
    headers: columns.map(({ name }) => name),
    widths: columns.map(({ width }) => width),
    rows: practices.map((practice) => columns.map(({ cell }) => cell(practice))),
  };
}

/** The practices as comma-separated values, UTF-8 without byte order mark. */
export function practicesToCsv(
  practices: readonly PublishedPractice[],
  language: Language,
  checks: Checks = new Map(),
): string {
  const { headers, rows } = exportTable(practices, language, checks);
  return writeCsv([headers, ...rows]);
}
