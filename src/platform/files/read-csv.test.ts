import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unguardFormula, writeCsv } from '../export/csv';
import { detectSeparator, readCsv } from './read-csv';

const cells = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', 'é', '"', "'", ',', ';', '\r', '\n', '=', '+', '-', '@', '\t', ' ') }),
);
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

const cellsOf = (read: ReturnType<typeof readCsv>) => (read.ok ? read.rows.map((row) => row.cells) : read);

describe('separated values', () => {
  it('any table that we write is read back to the letter, formulas undone', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom<',' | ';'>(',', ';'), (table, separator) => {
        const read = readCsv(writeCsv(table, separator), separator);
        expect(read.ok && read.rows.map((row) => row.cells.map(unguardFormula))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it('any text is read or refused, with every line in its place', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', ' ') });
    fc.assert(
      fc.property(texts, (text) => {
        const read = readCsv(text, detectSeparator(text));
        const lines = text.split(/\r\n|\r|\n/).length;
        if (!read.ok) expect(read.line).toBeLessThanOrEqual(lines);
        else for (const { line } of read.rows) expect(line).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 1000 },
    );
  });

  it('lines may end in CRLF, LF or CR, the last one in nothing; empty ones are left out', () => {
    for (const end of ['\r\n', '\n', '\r'])
      expect(readCsv(['a,b', '', '"x', 'y",2', '', 'z,'].join(end), ',')).toEqual({
        ok: true,
        rows: [
          { line: 1, cells: ['a', 'b'] },
          { line: 3, cells: [`x${end}y`, '2'] },
          { line: 6, cells: ['z', ''] },
        ],
      });
  });

  it.each([
    ['a,b\n"c,d\n', 'open-quote', 2],
    ['a,b\nc"d,e\n', 'stray-quote', 2],
    ['a,b\n"c"d,e\n', 'stray-quote', 2],
  ])('says where %j is broken', (text, fault, line) => {
    expect(readCsv(text, ',')).toEqual({ ok: false, fault, line });
  });

  it('finds the separator outside quotes', () => {
    expect(detectSeparator('a;"b,c,d";e\n1,2,3,4,5')).toBe(';');
    expect(detectSeparator('a\tb\n')).toBe('\t');
    expect(detectSeparator('a,b;c,d')).toBe(',');
    expect(detectSeparator('a')).toBe(',');
  });

  it('reads half a million cells without a pile of them', () => {
    const read = cellsOf(readCsv('a,b\n'.repeat(250_000), ','));
    expect(read).toHaveLength(250_000);
  });
});
