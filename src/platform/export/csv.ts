/** What may stand in a cell of an export. */
export type ExportCell = string | number | null;

/** Excel takes a file without this mark for Windows-1252 and breaks every accent; other readers skip it. */
export const byteOrderMark = '\ufeff';

/**
 * Comma-separated values. Reference: RFC 4180 (CRLF, quotes doubled).
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export function writeCsv(rows: readonly (readonly ExportCell[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map((cell) => writeCell(cell, separator)).join(separator)}\r\n`).join('');
}

function writeCell(cell: ExportCell, separator: string): string {
  const text = typeof cell === 'string' ? guardFormula(cell) : String(cell ?? '');
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "=1+1" → "'=1+1", and "'=1+1" → "''=1+1", so that it can be undone; all else stays as it is. */
export const guardFormula = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text before `guardFormula`. */
export const unguardFormula = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
