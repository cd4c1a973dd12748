import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, writeCsv } from './csv';

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\r', '\n', '=', '+', '-', '@', '\t', ' ') });

it('gives back every cell when it is read again', () => {
  const rows = fc.array(fc.array(texts, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (written) => {
      expect(readCsv(writeCsv(written))).toEqual(written.map((row) => row.map(guardFormula)));
    }),
  );
});

it('lets no text begin as a formula', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [[cell = ''] = []] = readCsv(writeCsv([[text, 'x']]));
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

it('writes numbers as numbers and what is not known as nothing', () => {
  expect(writeCsv([['a', -1.5, null, '-1']])).toBe("a,-1.5,,'-1\r\n");
});

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const char = csv[at];
    if (quoted && char === '"' && csv[at + 1] === '"') {
      cell += char;
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && csv[at + 1] === '\n') {
      row.push(cell);
      rows.push(row);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += char;
  }
  return rows;
}
