import { unguardFormula } from '../../../platform/export/csv';
import { type CsvRow, detectSeparator, readCsv } from '../../../platform/files/read-csv';
import { cleanText } from '../../../platform/forms/clean-text';
import { describeTexts } from '../describe-practice/texts';
import { exportedFields, exportedNames } from '../export-practices/export-columns';
import { fold } from '../search/fold';
import {
  fileLanguages,
  type ImportFile,
  type ImportRow,
  longestName,
  mostUnknown,
  type ReadImport,
  type RecordField,
} from './import-row';

const comparable = (name: string) => fold(cleanText(name).trim());

/** Fields by the names that an export gives their columns, in both languages, and by their own. */
const fieldsByName = new Map<string, RecordField>(
  exportedFields.flatMap((field) =>
    [field, ...fileLanguages.map((language) => describeTexts[language].fields[field])].map((name) => [
      comparable(name),
      field,
    ]),
  ),
);

/** Columns of an export; those that are no field are computed, so that nobody can fill them in. */
const exported = new Set(fileLanguages.flatMap((language) => exportedNames(language).map(comparable)));

/** What else people call these columns; only read where no other column of the file holds the field. */
const synonyms: Partial<Record<RecordField, readonly string[]>> = {
  title: ['naam', 'naam van de praktijk', 'praktijk', 'project', 'projectnaam', 'name', 'practice'],
  summary: ['beschrijving', 'korte beschrijving', 'omschrijving', 'description', 'short description'],
  organisation: ['organisator', 'initiatiefnemer', 'organization', 'organiser'],
  municipalities: ['gemeente', 'stad', 'gemeente of stad', 'municipality', 'town'],
  targetGroupNote: ['doelgroep', 'doelgroepen', 'doelpubliek', 'target group', 'audience'],
  ageGroups: ['leeftijden', 'leeftijdsgroep', 'leeftijdsgroepen', 'age group', 'age groups'],
  trigger: ['waarom', 'achtergrond', 'reason', 'background'],
  goals: ['doel', 'doelstelling', 'doelstellingen', 'goal', 'aim', 'aims'],
  approach: ['werkwijze', 'stappen', 'methode', 'method', 'steps'],
  activityTypes: ['activiteit', 'activiteiten', 'soorten activiteiten', 'activity', 'activities'],
  partners: ['partner', 'samenwerking', 'collaboration'],
  cost: ['kost', 'kostprijs', 'budget'],
  volunteers: ['vrijwilligers', 'number of volunteers'],
  links: ['link', 'website', 'webadres'],
  startedYear: ['start', 'startjaar', 'gestart in', 'start year'],
  status: ['stand', 'state'],
};
const fieldsBySynonym = new Map(
  Object.entries(synonyms).flatMap(([field, names]) =>
    names.map((name) => [comparable(name), field as RecordField] as const),
  ),
);

/** The field of each column; null for what is none that we know. */
function columnsOf(names: readonly string[]): (RecordField | null)[] {
  const columns = names.map((name) => fieldsByName.get(comparable(name)) ?? null);
  for (const [at, name] of names.entries()) {
    const field = exported.has(comparable(name)) ? undefined : fieldsBySynonym.get(comparable(name));
    if (field !== undefined && !columns.includes(field)) columns[at] = field;
  }
  return columns;
}

/** Rows of separated values under the names of columns that an export writes. */
export function readTableImport(text: string): ReadImport {
  // Some programs say the separator on a line of its own.
  const body = text.replace(/^sep=.\r?\n/i, '');
  const read = readCsv(body, detectSeparator(body));
  if (!read.ok) return read;
  const [head, ...others] = read.rows;
  if (!head) return { ok: false, fault: 'no-rows' };
  const names = head.cells.map(unguardFormula);
  const columns = columnsOf(names);
  const twice = columns.findIndex((field, at) => field !== null && columns.indexOf(field) !== at);
  if (twice >= 0) return { ok: false, fault: 'same-column', name: (names[twice] ?? '').slice(0, longestName) };
  if (!columns.includes('title')) return { ok: false, fault: 'no-title' };
  const shift = body === text ? 0 : 1;
  const rows = others.filter(hasContent).map((row) => importRow(row, columns, shift));
  const file = { rows, bySynonym: synonymsIn(names, columns), unknown: unknownNames(names, columns) };
  return { ok: true, file: { format: 'csv', ...file } };
}

const hasContent = ({ cells }: CsvRow) => cells.some((cell) => cell.trim() !== '');

function importRow({ line, cells }: CsvRow, columns: readonly (RecordField | null)[], shift: number): ImportRow {
  const named = columns.flatMap((field, at) => {
    const text = cleanText(unguardFormula(cells[at] ?? '')).trim();
    return field === null || (field !== 'title' && cells[at] === undefined) ? [] : [[field, text] as const];
  });
  const tooLong = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  return { at: line + shift, cells: Object.fromEntries(named), values: {}, wrong: [], tooLong };
}

const shownName = (name: string) => cleanText(name).trim().slice(0, longestName);

const synonymsIn = (names: readonly string[], columns: readonly (RecordField | null)[]): ImportFile['bySynonym'] =>
  Object.fromEntries(
    names.flatMap((name, at) => {
      const field = columns[at] ?? null;
      return field === null || fieldsByName.has(comparable(name)) ? [] : [[field, shownName(name)] as const];
    }),
  );

function unknownNames(names: readonly string[], columns: readonly (RecordField | null)[]): string[] {
  return names
    .filter((name, at) => columns[at] === null && name.trim() !== '' && !exported.has(comparable(name)))
    .map(shownName)
    .slice(0, mostUnknown);
}
