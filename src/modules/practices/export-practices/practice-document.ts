import type { DocumentSection, TextDocument } from '../../../platform/export/docx';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { summaryTexts } from '../check-transfer/summary-texts';
import { transferTexts } from '../check-transfer/texts';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import { isInferred, type RecordField } from '../describe-practice/record-field';
import { describeTexts } from '../describe-practice/texts';
import { freshTexts } from '../keep-fresh/texts';
import { practicePaths } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { adoptionLine } from '../run-elsewhere/adoption-line';
import { adoptionTexts } from '../run-elsewhere/texts';
import { effectTexts } from '../show-evidence/effect';
import type { TransferSummary } from '../transfer-check';
import { costJudgement, type JudgementLine, markedTexts, transferJudgement } from '../view-practice/judgement-texts';
import { viewTexts } from '../view-practice/texts';
import { certaintyLabel, exportedFields } from './export-columns';
import { exportTexts } from './texts';

/** A Word document of more would take longer than a visitor waits; the document says that it is cut. */
export const maxDocumentPractices = 300;

export interface ExportFrame {
  /** Null: the general title. */
  title: string | null;
  note: string | null;
  /** By slug: what "Would it work here?" gave. Empty: nobody answered it. */
  checks: ReadonlyMap<string, TransferSummary>;
  language: Language;
  baseUrl: string;
  at: Date;
}

/** Shown as heading, paragraph, judgements and marks, so not again among the facts. */
const shownElsewhere = new Set<RecordField>(['slug', 'title', 'summary', 'cost', 'inferred', 'fictitious', 'partOf']);
const factFields = exportedFields.filter((field) => !shownElsewhere.has(field));
const languageTags = { nl: 'nl-BE', en: 'en-GB' } as const;

/** The practices as a document to take to a meeting: per practice what is known, with marks and sources. */
export function practiceDocument(practices: readonly PublishedPractice[], frame: ExportFrame): TextDocument {
  const { title, note, language, baseUrl, at } = frame;
  const t = exportTexts[language];
  const shown = practices.slice(0, maxDocumentPractices);
  const cut = shown.length < practices.length ? [t.cut(shown.length, practices.length)] : [];
  return {
    title: title ?? t.title,
    introduction: [
      ...(note ? [note] : []),
      t.introduction(formatDate(at, language), baseUrl),
      t.inferredExplained,
      ...cut,
    ],
    language: languageTags[language],
    pageWord: t.pageWord,
    sections: shown.map((practice) => practiceSection(practice, frame)),
  };
}

function practiceSection(practice: PublishedPractice, { language, baseUrl, checks }: ExportFrame): DocumentSection {
  const { record } = practice;
  const t = exportTexts[language];
  const facts = factFields.map((field) => ({
    name: fieldName(field, language),
    texts: fieldTexts(record, field, language),
    mark: isInferred(record, field) ? t.inferredMark : null,
  }));
  return {
    heading: record.title,
    address: baseUrl + practicePaths.practice(record.slug),
    summary: [
      ...(record.fictitious ? [t.fictitious] : []),
      record.summary,
      ...(isInferred(record, 'summary') ? [`(${t.inferredMark})`] : []),
    ].join(' '),
    facts: [
      ...judgementFacts(practice, language),
      ...outdatedFacts(practice, language),
      ...checkFacts(checks.get(record.slug), language),
      ...facts.filter(({ texts }) => texts.length > 0),
      ...adoptionFacts(practice, language),
    ],
  };
}

/** The four judgements, also what is not known: a meeting has to see that. */
function judgementFacts(practice: PublishedPractice, language: Language): DocumentSection['facts'] {
  const { certainty } = practice;
  const { effect, cost, transfer } = viewTexts[language];
  const found = effectTexts(certainty.evidence, language);
  const marked = (lines: JudgementLine[]) => markedTexts(lines, exportTexts[language].inferredMark);
  return [
    { name: describeTexts[language].certainty, texts: [certaintyLabel(practice, language)], mark: null },
    { name: effect.question, texts: found.length > 0 ? found : [effect.unknown], mark: null },
    { name: cost.question, texts: marked(costJudgement(practice, language)), mark: null },
    { name: transfer.question, texts: marked(transferJudgement(practice, language)), mark: null },
  ];
}

const outdatedFacts = ({ freshness, confirmedOn, publishedOn }: PublishedPractice, language: Language) => {
  const t = freshTexts[language];
  if (freshness !== 'outdated') return [];
  return [
    {
      name: t.stateColumn,
      texts: [`${t.outdated}. ${t.outdatedNote(formatDate(confirmedOn ?? publishedOn, language))}`],
      mark: null,
    },
  ];
};

const checkFacts = (summary: TransferSummary | undefined, language: Language) =>
  summary ? [{ name: transferTexts[language].column, texts: summaryTexts(summary, language), mark: null }] : [];

const adoptionFacts = ({ adoptions }: PublishedPractice, language: Language) =>
  adoptions.length > 0
    ? [
        {
          name: adoptionTexts[language].shownTitle,
          texts: adoptions.map((adoption) => adoptionLine(adoption, language)),
          mark: null,
        },
      ]
    : [];
