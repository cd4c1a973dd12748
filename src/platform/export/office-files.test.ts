import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unzip } from '../../../test/harness/unzip';
import { writeDocx } from './docx';
import { writeXlsx } from './xlsx';
import { xmlText } from './xml-text';

const decode = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const allText = (files: Map<string, string>) => decode([...files.values()].join('\n'));

it('a sheet holds texts as texts, whatever they begin with, and numbers as numbers', async () => {
  const rows = [
    ['=SUM(A1)', 7.5, null],
    ['<b>&', -1, 'x'.repeat(40_000)],
  ];
  const files = unzip(await writeXlsx({ name: 'Blad', headers: ['Één', 'Twee', 'Drie'], rows, widths: [10, 10, 10] }));
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<v>7.5</v>');
  expect(sheet).not.toContain('<f>');
  const text = allText(files);
  for (const each of ['=SUM(A1)', '<b>&', 'Één', `${'x'.repeat(100)}…`]) expect(text).toContain(each);
  expect(text).not.toContain('x'.repeat(32_768));
});

it('a document holds its headings, facts, marks, link and language', async () => {
  const facts = [
    { name: 'Doelen', texts: ['Eén', 'Twee & drie'], mark: 'afgeleid' },
    { name: 'Leeg', texts: [], mark: null },
  ];
  const section = { heading: 'Soep <café>', address: 'https://x.test/a?b=1&c=2', summary: 'Samen eten.', facts };
  const files = unzip(
    await writeDocx({
      title: 'Lijst',
      introduction: ['Intro'],
      language: 'nl-BE',
      pageWord: 'Bladzijde',
      sections: [section],
    }),
  );
  const document = decode(files.get('word/document.xml') ?? '');
  for (const text of ['Lijst', 'Intro', 'Soep <café>', 'Samen eten.', 'Twee & drie', 'afgeleid']) {
    expect(document).toContain(text);
  }
  const all = allText(files);
  for (const text of ['w:val="nl-BE"', 'https://x.test/a?b=1&c=2', 'Bladzijde', 'PAGE']) expect(all).toContain(text);
});

it('no text can break the file: what XML forbids becomes a space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
  );
});
