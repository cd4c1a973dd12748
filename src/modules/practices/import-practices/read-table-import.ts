import { unguardFormula } from '../../../platform/export/csv';
import { type CsvRow, detectSeparator, readCsv } from '../../../platform/files/read-csv';
import { cleanText } from '../../../platform/forms/clean-text';
import { exportedNames } from '../export-practices/export-columns';
import { comparable, fieldsByName, readColumns } from './import-columns';
import { fileLanguages, type ImportRow, type ReadImport, type RecordField } from './import-row';

/** Columns of an export that are no field: they are computed, so that nobody can fill them in. */
const computed = new Set(
  fileLanguages
    .flatMap((language) => exportedNames(language).map(comparable))
    .filter((name) => !fieldsByName.has(name)),
);
const isComputed = (name: string) => computed.has(comparable(name));

/** Rows of separated values under the names of columns that an export writes. */
export function readTableImport(text: string): ReadImport {
  // Some programs say the separator on a line of its own.
  const body = text.replace(/^sep=.\r?\n/i, '');
  const read = readCsv(body, detectSeparator(body));
  if (!read.ok) return read;
  const [head, ...others] = read.rows;
  if (!head) return { ok: false, fault: 'no-rows' };
  const names = head.cells.map(unguardFormula);
  const { fields, twice, ...told } = readColumns(names, isComputed);
  if (twice !== null) return { ok: false, fault: 'same-column', name: twice.name };
  if (!fields.includes('title')) return { ok: false, fault: 'no-title' };
  const shift = body === text ? 0 : 1;
  const rows = others.filter(hasContent).map((row) => importRow(row, fields, shift));
  return { ok: true, file: { format: 'csv', rows, ...told } };
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
