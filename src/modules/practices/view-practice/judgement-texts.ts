import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { amountTexts, fieldTexts } from '../describe-practice/field-texts';
import { isInferred, type RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import type { PublishedPractice } from '../published-practice';
import { measuredCostTexts } from '../show-evidence/cost';
import { elsewhereLine } from '../show-evidence/elsewhere-line';
import { sentence } from './sentence';
import { viewTexts } from './texts';

/**
 * What a practice costs and what decides whether it works elsewhere, in words for the page, the comparison and files.
 * `effectTexts` (show-evidence) does so for what studies found. The page alone adds where something like it runs.
 */

/** One thing that is said, and whether a reader of the source inferred it. */
export interface JudgementLine {
  text: string;
  inferred: boolean;
}

const line = (record: PracticeRecord, text: string, field?: RecordField): JudgementLine => ({
  text,
  inferred: field !== undefined && isInferred(record, field),
});

/** What studies counted, then what the record tells, or that no amount is known; then its note and band. */
export function costJudgement(practice: PublishedPractice, language: Language): JudgementLine[] {
  const { record, certainty, costBand } = practice;
  const measured = measuredCostTexts(certainty.evidence, language).map((text) => line(record, text));
  const told = amountTexts(record.cost, language).map((text) => line(record, text, 'cost'));
  const amounts = [...measured, ...told];
  return [
    ...(amounts.length > 0 ? amounts : [line(record, viewTexts[language].cost.unknown)]),
    ...(record.cost.note === null ? [] : [line(record, record.cost.note, 'cost')]),
    ...bandText(costBand, language).map((text) => line(record, text)),
  ];
}

/** "Per deelnemer per jaar: tot € 25"; empty where it is not known. */
export const bandText = (band: PublishedPractice['costBand'], language: Language): string[] =>
  band === 'onbekend' ? [] : [viewTexts[language].cost.band(vocabularies.label('cost-bands', band, language))];

/** The short answer: where it runs, or that it is up to the place. */
export function transferAnswer(record: PracticeRecord, language: Language): JudgementLine {
  const t = viewTexts[language].transfer;
  const settings = fieldTexts(record, 'settings', language);
  if (settings.length > 0) return line(record, sentence(settings.join(', ')), 'settings');
  return line(record, record.kind === 'generic' ? t.many : t.unknown);
}

/** How many things are needed; none where the source names none. */
export function needsLine(record: PracticeRecord, language: Language): JudgementLine[] {
  const needs = record.preconditions.length;
  return needs === 0 ? [] : [line(record, viewTexts[language].transfer.needs(needs), 'preconditions')];
}

const shownPartners = 3;

/** "Samen met: …"; none where no partner is known. */
export function partnersLine(record: PracticeRecord, language: Language): JudgementLine[] {
  const partners = fieldTexts(record, 'partnerTypes', language).slice(0, shownPartners);
  if (partners.length === 0) return [];
  return [line(record, `${viewTexts[language].transfer.partners} ${partners.join(', ')}`, 'partnerTypes')];
}

/** The short answer, how much is needed, with whom, and how it went elsewhere; or that the source does not say. */
export function transferJudgement({ record, adoptions }: PublishedPractice, language: Language): JudgementLine[] {
  const told = [...needsLine(record, language), ...partnersLine(record, language)];
  const elsewhere = adoptions.length > 0 ? [line(record, elsewhereLine(adoptions, language))] : [];
  const nothing = told.length + elsewhere.length === 0 ? [line(record, viewTexts[language].transfer.nothing)] : [];
  return [transferAnswer(record, language), ...told, ...elsewhere, ...nothing];
}

/** The same for a file: with the mark behind what was inferred. */
export const markedTexts = (lines: readonly JudgementLine[], mark: string): string[] =>
  lines.map(({ text, inferred }) => (inferred ? `${text} (${mark})` : text));
