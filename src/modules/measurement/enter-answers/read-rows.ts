import { unguardFormula } from '../../../platform/export/csv';
import { detectSeparator, readCsv } from '../../../platform/files/read-csv';
import { cleanText } from '../../../platform/forms/clean-text';

/** One row of a file, as it was typed. */
export interface FileRow {
  /** Line of the file, from 1. */
  line: number;
  code: string;
  moment: string;
  items: string[];
}

/** As many as the largest measurement has people; they fit one form. */
export const mostRows = 400;

export type ReadRows =
  | { ok: true; rows: FileRow[] }
  | { ok: false; fault: 'open-quote' | 'stray-quote' | 'no-rows' | 'too-many' }
  /** Columns that are missing or there twice. */
  | { ok: false; fault: 'columns'; names: string[] };

/** Names of the columns of a file for an instrument with so many items. */
export const columnsFor = (items: number): string[] => [
  'code',
  'moment',
  ...Array.from({ length: items }, (_, place) => `item${place + 1}`),
];

/** Reads separated values with the columns of `columnsFor`, in any order; other columns do not count. */
export function readRows(text: string, items: number): ReadRows {
  // Some programs say the separator on a line of its own.
  const body = text.replace(/^sep=.\r?\n/i, '');
  const shift = body === text ? 0 : 1;
  const read = readCsv(body, detectSeparator(body));
  if (!read.ok) return read;
  const [head, ...others] = read.rows;
  const names = (head?.cells ?? []).map((cell) => plain(cell).toLowerCase().replace(/[\s_]/g, ''));
  const columns = columnsFor(items);
  const wrong = columns.filter((column) => names.filter((name) => name === column).length !== 1);
  if (wrong.length > 0) return { ok: false, fault: 'columns', names: wrong };
  const places = columns.map((column) => names.indexOf(column));
  const rows = others
    .map(({ line, cells }) => ({ line: line + shift, cells: places.map((place) => plain(cells[place] ?? '')) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells: [code = '', moment = '', ...answers] }) => ({ line, code, moment, items: answers }));
  if (rows.length === 0) return { ok: false, fault: 'no-rows' };
  return rows.length > mostRows ? { ok: false, fault: 'too-many' } : { ok: true, rows };
}

const longestCell = 60;
const plain = (cell: string) => cleanText(unguardFormula(cell)).trim().slice(0, longestCell);

/** A row as one text, to come back with the form that confirms it. */
export const packRow = ({ line, code, moment, items }: FileRow): string =>
  JSON.stringify([line, code, moment, ...items]);

/** @returns null when nobody packed it */
export function unpackRow(text: string): FileRow | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return null;
    const [line, code, moment, ...items] = parsed.map(String);
    return { line: Number(line) || 0, code: code ?? '', moment: moment ?? '', items };
  } catch {
    return null;
  }
}
