export const csvSeparators = [',', ';', '\t'] as const;
export type CsvSeparator = (typeof csvSeparators)[number];

export interface CsvRow {
  /** Line of the file on which it begins, from 1. */
  line: number;
  cells: string[];
}

export type ReadCsv =
  | { ok: true; rows: CsvRow[] }
  /** A quote that is not closed, or one in the midst of a cell; with the line of that cell. */
  | { ok: false; fault: 'open-quote' | 'stray-quote'; line: number };

/** The separator that the first line has most of outside quotes; a comma when it has none. */
export function detectSeparator(text: string): CsvSeparator {
  const counts: Record<CsvSeparator, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n' || char === '\r') break;
    else if (char in counts) counts[char as CsvSeparator] += 1;
  }
  return csvSeparators.reduce((best, each) => (counts[each] > counts[best] ? each : best));
}

/**
 * Reads separated values as RFC 4180 has them; lines may also end in LF or CR alone. Empty lines are left out. What a
 * cell holds comes back to the letter: spaces, and line ends in quotes.
 */
export function readCsv(text: string, separator: CsvSeparator): ReadCsv {
  const rows: CsvRow[] = [];
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  let [at, line] = [0, 1];
  let row: CsvRow = { line, cells: [] };
  while (at < text.length || row.cells.length > 0) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, plain);
    if ('fault' in cell) return { ok: false, fault: cell.fault, line };
    row.cells.push(cell.value);
    line += linesIn(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (at < text.length && text[at] !== '\r' && text[at] !== '\n') return { ok: false, fault: 'stray-quote', line };
    if (row.cells.length > 1 || cell.end > cell.start) rows.push(row);
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    row = { line, cells: [] };
  }
  return { ok: true, rows };
}

type Cell = { value: string; start: number; end: number } | { fault: 'open-quote' | 'stray-quote' };

function plainCell(text: string, start: number, plain: RegExp): Cell {
  plain.lastIndex = start;
  const value = plain.exec(text)?.[0] ?? '';
  return value.includes('"') ? { fault: 'stray-quote' } : { value, start, end: start + value.length };
}

function quotedCell(text: string, start: number): Cell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { fault: 'open-quote' };
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), start, end: close + 1 };
}

const linesIn = (value: string) => value.match(/\r\n?|\n/g)?.length ?? 0;
