import { formatEuro, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import type { PracticeRecord } from '../practice';
import { conceptSchemes, isConceptField, isUnknown, type RecordField } from './record-field';
import { describeTexts } from './texts';

type Figure = PracticeRecord['impactFigures'][number];
type Source = PracticeRecord['sources'][number];

const languageNames = {
  nl: new Intl.DisplayNames('nl-BE', { type: 'language' }),
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
};

/** A field in words, one text for each thing in it; nothing when it is not known. Free text stays Dutch. */
export function fieldTexts(record: PracticeRecord, field: RecordField, language: Language): string[] {
  if (isUnknown(record, field)) return [];
  if (isConceptField(field)) {
    return record[field].map((id) => vocabularies.label(conceptSchemes[field], id, language));
  }
  const words = composed[field];
  if (words) return words(record, language);
  return [record[field]].flat().map(String);
}

type Words = (record: PracticeRecord, language: Language) => string[];

const composed: Partial<Record<RecordField, Words>> = {
  kind: (record, language) => [vocabularies.label('kinds', record.kind, language)],
  status: (record, language) => [vocabularies.label('statuses', record.status, language)],
  scope: (record, language) => [describeTexts[language].scopes[record.scope]],
  municipalities: (record) => record.municipalities.map(municipalityName),
  cost: (record, language) => costTexts(record.cost, language),
  hoursPerWeek: (record, language) => [formatNumber(record.hoursPerWeek ?? 0, language)],
  volunteers: (record, language) => [formatNumber(record.volunteers ?? 0, language)],
  languages: (record, language) => record.languages.map((code) => languageNames[language].of(code) ?? code),
  materials: (record, language) =>
    record.materials.map(({ title, url, licence }) =>
      joined([title, url, licence && describeTexts[language].licence(licence)], ', '),
    ),
  quotes: (record) => record.quotes.map(({ who, paraphrase }) => `${who}: ${paraphrase}`),
  impactFigures: (record, language) => record.impactFigures.map((figure) => figureText(figure, language)),
  links: (record) => record.links.map(({ url, note }) => joined([url, note], ': ')),
  contact: ({ contact }) => [joined([contact?.role, contact?.organisation, contact?.address], ', ')].filter(Boolean),
  sources: (record, language) => record.sources.map((source) => sourceText(source, language)),
  inferred: (record, language) => record.inferred.map((name) => fieldName(name, language)),
  fictitious: (record, language) => [describeTexts[language][record.fictitious ? 'yes' : 'no']],
};

/** The name of a field for readers; the name itself when the record has no such field. */
export function fieldName(field: string, language: Language): string {
  const names: Record<string, string> = describeTexts[language].fields;
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}

/** Name of today behind a NIS code of any edition. */
const municipalityName = (nis: string): string => areas.place(nis)?.municipality.name ?? nis;

/** Amounts in euro that are known, then the note. */
export function costTexts(cost: PracticeRecord['cost'], language: Language): string[] {
  return [...amountTexts(cost, language), cost.note].filter((text) => text !== null);
}

/** The amounts alone: what it costs in all, per participant, per year. */
export function amountTexts(cost: PracticeRecord['cost'], language: Language): string[] {
  const t = describeTexts[language];
  const amount = (euro: number | null, words: (text: string) => string) =>
    euro === null ? [] : [words(formatEuro(euro, language))];
  return [
    ...amount(cost.total, t.costTotal),
    ...amount(cost.perParticipant, t.costPerParticipant),
    ...amount(cost.perYear, t.costPerYear),
  ];
}

/** The value as printed in the source, or the number as readers write it; "ongeveer 600". */
export function figureValue({ value, approximate }: Figure, language: Language): string {
  if (typeof value === 'string') return value;
  const number = formatNumber(value, language);
  return approximate ? `${describeTexts[language].approximately} ${number}` : number;
}

function figureText(figure: Figure, language: Language): string {
  const { unit, what, period, source } = figure;
  const subject = what.startsWith(unit) ? what : `${unit}: ${what}`;
  const facts = joined([`${figureValue(figure, language)} ${subject}`, period], ', ');
  return `${facts} (${describeTexts[language].source(source)})`;
}

/** "Title (2021), section"; says so when the source gives no year. */
export function sourceText({ title, year, section }: Source, language: Language): string {
  return joined([`${title} (${year ?? describeTexts[language].noYear})`, section], ', ');
}

/** Who carries it out, and where, according to its description: a sentence for whoever claims it, or decides on that. */
export const doerLine = (record: PracticeRecord, language: Language): string =>
  describeTexts[language].describedAs(
    record.organisation ?? '',
    fieldTexts(record, 'municipalities', language).join(', '),
  );

const joined = (parts: readonly (string | null | undefined)[], separator: string) =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator);
