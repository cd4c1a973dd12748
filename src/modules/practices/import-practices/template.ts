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
