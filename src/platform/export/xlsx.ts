import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { ExportCell } from './csv';
import { xmlText } from './xml-text';

/** Excel refuses a file with a longer text in a cell. */
const maxCellLength = 32_767;

export interface WorkSheet {
  /** Name of the tab, at most 31 characters. */
  name: string;
  headers: readonly string[];
  rows: readonly (readonly ExportCell[])[];
  /** Per column, in characters. */
  widths: readonly number[];
}

/** A workbook with one sheet whose headings stay in sight. Texts stay texts: no cell is ever a formula. */
export async function writeXlsx({ name, headers, rows, widths }: WorkSheet): Promise<Uint8Array<ArrayBuffer>> {
  const head: Row = headers.map((value) => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' }));
  const body = rows.map((row): Row => row.map(writeCell));
  const file = writeXlsxFile([head, ...body], {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return new Uint8Array(await file.toBuffer());
}

function writeCell(cell: ExportCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const };
  return { value: cutTo(xmlText(cell), maxCellLength), type: String, wrap: true, alignVertical: 'top' as const };
}

const cutTo = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);
