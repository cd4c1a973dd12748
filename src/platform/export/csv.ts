/** What may stand in a cell of an export. */
export type ExportCell = string | number | null;

/** Excel takes a file without this mark for Windows-1252 and breaks every accent; other readers skip it. */
export const byteOrderMark = '\ufeff';

/**
 * Comma-separated values. Reference: RFC 4180 (CRLF, quotes doubled).
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export function writeCsv(rows: readonly (readonly ExportCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: ExportCell): string {
  const text = typeof cell === 'string' ? guardFormula(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "=1+1" → "'=1+1"; all else stays as it is. */
export const guardFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
