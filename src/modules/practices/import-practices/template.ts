import { byteOrderMark, writeCsv } from '../../../platform/export/csv';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { fieldName } from '../describe-practice/field-texts';
import { describeTexts } from '../describe-practice/texts';
import { exportedFields, exportSeparator } from '../export-practices/export-columns';
import type { RecordField } from './import-row';
import { importTexts } from './texts';

/** What the platform says of a practice itself. */
const notTyped = new Set<RecordField>([
  'slug',
  'inferred',
  'fictitious',
  'partOf',
  'impactFigures',
  'quotes',
  'sources',
]);

/** A file to fill in: the columns, and one row that shows how. With semicolons, as Excel here reads them. */
export function importTemplate(language: Language): string {
  const fields = exportedFields.filter((field) => !notTyped.has(field));
  const example = exampleOf(language);
  const rows = [fields.map((field) => fieldName(field, language)), fields.map((field) => example[field] ?? '')];
  return byteOrderMark + writeCsv(rows, ';');
}

/** The same row in JSON, with what shows how things and lists are written. */
export function jsonExample(language: Language): string {
  const { title, summary, goals } = importTexts[language].example;
  const { municipalities = '', volunteers } = exampleOf(language);
  const lists = { municipalities: municipalities.split(exportSeparator), goals: goals.split(exportSeparator) };
  const said: Partial<Record<RecordField, unknown>> = { title, summary, ...lists, volunteers: Number(volunteers) };
  const named = Object.entries(said).map(([field, value]) => [fieldName(field as RecordField, language), value]);
  return JSON.stringify({ practices: [Object.fromEntries(named)] }, null, 2);
}

function exampleOf(language: Language): Partial<Record<RecordField, string>> {
  const label = (scheme: string, ids: readonly string[]) =>
    ids.map((id) => vocabularies.label(scheme, id, language)).join(exportSeparator);
  const { costPerYear, scopes } = describeTexts[language];
  return {
    ...importTexts[language].example,
    kind: label('kinds', ['local']),
    municipalities: 'Herentals | Olen',
    scope: scopes.supralocal,
    ageGroups: label('age-groups', ['60+']),
    activityTypes: label('activity-types', ['huisbezoek']),
    cost: costPerYear('€ 1.500'),
    volunteers: '12',
    languages: 'nl',
    status: label('statuses', ['running']),
    startedYear: '2024',
  };
}
