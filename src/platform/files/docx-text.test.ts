import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../export/docx';
import { documentLimits, readDocument } from './docx-text';

type Child = Paragraph | Table;
const made = async (children: Child[]) =>
  new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
const blocksOf = (bytes: Uint8Array) => {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.fault);
  return read.blocks.map(({ kind, text }) => `${kind}: ${text}`);
};
const faultOf = (bytes: Uint8Array) => {
  const read = readDocument(bytes);
  return read.ok ? null : read.fault;
};

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`);
/** A DOCX with this between the tags of its body. */
const withBody = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': types, 'word/document.xml': strToU8(`<w:document>${body}</w:document>`), ...more });
const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('what stands in a document', () => {
  test('headings, paragraphs, items and cells come in order', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const bytes = await made([
      new Paragraph({ heading: HeadingLevel.TITLE, text: 'Babbelbank (fictief)' }),
      new Paragraph('Een bank op het plein.'),
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Aanpak' }),
      new Paragraph({ text: 'Zoek een plek', bullet: { level: 0 } }),
      new Paragraph({ text: 'Plaats de bank', bullet: { level: 1 } }),
      new Table({ rows: [new TableRow({ children: [cell('Kosten'), cell('€ 500 & meer')] })] }),
      new Paragraph({ children: [new TextRun({ text: 'Partners', bold: true })] }),
      new Paragraph({ children: [new TextRun({ text: 'Let op: ', bold: true }), new TextRun('niet alles is vet')] }),
      new Paragraph(''),
    ]);
    expect(blocksOf(bytes)).toEqual([
      'heading: Babbelbank (fictief)',
      'paragraph: Een bank op het plein.',
      'heading: Aanpak',
      'item: Zoek een plek',
      'item: Plaats de bank',
      'paragraph: Kosten',
      'paragraph: € 500 & meer',
      'heading: Partners',
      'paragraph: Let op: niet alles is vet',
    ]);
  });

  test('our own export can be read back', async () => {
    const facts = [{ name: 'Doel', texts: ['Elkaar leren kennen'], mark: null }];
    const section = { heading: 'Babbelbank', address: 'https://voorbeeld.be', summary: 'Een bank.', facts };
    const bytes = await writeDocx({
      title: 'Praktijken',
      introduction: ['Inleiding'],
      language: 'nl-BE',
      sections: [section],
      pageWord: 'Bladzijde',
    });
    const blocks = blocksOf(bytes);
    expect(blocks).toEqual(
      expect.arrayContaining(['heading: Praktijken', 'heading: Babbelbank', 'paragraph: Een bank.']),
    );
    expect(blocks.join()).toContain('Elkaar leren kennen');
  });

  test('Dutch Word, where styles have other ids; a style inherits; number 0 is no list', () => {
    const styles = `<w:styles><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Eigen"><w:basedOn w:val="Kop1"/></w:style>
      <w:style w:styleId="Rond"><w:basedOn w:val="Rond"/></w:style>
      <w:style w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;
    const body = [
      paragraph(run('een'), '<w:pStyle w:val="Kop1"/>'),
      paragraph(run('twee'), '<w:pStyle w:val="Eigen"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
      paragraph(run('drie'), '<w:pStyle w:val="Lijst"/>'),
      paragraph(run('vier'), '<w:pStyle w:val="Lijst"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      paragraph(run('vijf'), '<w:pStyle w:val="Rond"/>'),
      paragraph(run('• zes')),
    ].join('');
    expect(blocksOf(withBody(body, { 'word/styles.xml': strToU8(styles) }))).toEqual([
      'heading: een',
      'heading: twee',
      'item: drie',
      'paragraph: vier',
      'paragraph: vijf',
      'item: zes',
    ]);
  });

  test('deleted and hidden text and second copies stay out; what came instead stays in', () => {
    const body = paragraph(
      `<w:del>${run('weg')}</w:del><w:ins>${run('nieuw')}</w:ins>${run('geheim', '<w:vanish/>')}` +
        `<mc:AlternateContent><mc:Choice>${paragraph(run('kader'))}</mc:Choice>` +
        `<mc:Fallback>${paragraph(run('kader'))}</mc:Fallback></mc:AlternateContent>`,
    );
    expect(blocksOf(withBody(body))).toEqual(['paragraph: kader', 'paragraph: nieuw']);
  });

  test('entities are read once; a tag inside them is text', () => {
    const body = paragraph(
      `${run('&amp;lt; &#233;&#xE9; &lt;script&gt;') + run('<![CDATA[ <b> ]]>')}<!-- <w:t>x</w:t> -->`,
    );
    expect(blocksOf(withBody(body))).toEqual(['paragraph: &lt; éé <script> <b>']);
  });
});

describe('what is refused', () => {
  test('anything that is no DOCX, also when it is a zip', () => {
    const xlsx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') });
    const nameOnly = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    const oldWord = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const bytes of [xlsx, nameOnly, oldWord, strToU8('%PDF-1.7'), strToU8('tekst'), new Uint8Array()])
      expect(faultOf(bytes)).toBe('not-a-docx');
  });

  test('a file or a text that is too large', () => {
    expect(faultOf(new Uint8Array(documentLimits.bytes + 1))).toBe('too-large');
    const words = Array.from({ length: 60_000 }, (_, i) => `woord${i}`).join(' ');
    expect(faultOf(withBody(paragraph(run(words))))).toBe('too-large');
  });

  test('a bomb: in one file, in many, or one that lies about its size', () => {
    const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
    expect(faultOf(withBody('', { 'word/styles.xml': zeros(3) }))).toBe('bomb');
    expect(faultOf(withBody('', { 'word/document2.xml': zeros(50) }))).toBe('bomb');
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, new Uint8Array()]));
    expect(faultOf(withBody('', many))).toBe('bomb');
    const liar = withBody('', { 'word/styles.xml': zeros(40) });
    expect(faultOf(withSizes(liar, 10))).toBe('bomb');
    // What nobody asks for is not unpacked at all.
    expect(faultOf(withBody(paragraph(run('a')), { 'word/media/bomb.bin': zeros(30) }))).toBeNull();
  });

  test('a document type, with which entities explode or read files', () => {
    const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(faultOf(withBody(`${entity}${paragraph(run('&x;'))}`))).toBe('broken');
  });

  test('two files of one name, half a file, text boxes without end', () => {
    const whole = withBody(paragraph(run('a')), { 'word/stylesB.xml': strToU8('<x/>') });
    const name = Buffer.from('word/document.xml');
    const twice = Buffer.from(
      zipSync({ '[Content_Types].xml': types, 'word/document.xml': types, 'word/documenU.xml': types }),
    );
    for (let at = twice.indexOf('word/documenU.xml'); at >= 0; at = twice.indexOf('word/documenU.xml'))
      name.copy(twice, at);
    expect(faultOf(twice)).toBe('broken');
    expect(faultOf(whole.subarray(0, whole.length - 30))).toBe('broken');
    expect(faultOf(withBody('<w:p>'.repeat(100_000)))).toBe('broken');
    expect(faultOf(withBody(`<w:p a="${'"<'.repeat(1000)}`))).toBe('broken');
  });

  test('whatever bytes are changed, the answer is a text or one of our faults', async () => {
    const whole = await made([new Paragraph({ heading: HeadingLevel.TITLE, text: 'Titel' }), new Paragraph('Tekst')]);
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const hurt = whole.slice();
        for (const [at, byte] of changes) hurt[at] = byte;
        expect(['not-a-docx', 'bomb', 'broken', 'too-large', null]).toContain(faultOf(hurt));
      }),
    );
  });

  test('whatever text is in its XML, the answer is a text or one of our faults', () => {
    const pieces = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:t>',
      '</w:t>',
      '<w:del>',
      '</w:del>',
      '<w:b/>',
      '&#0;',
      '"',
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        expect(['broken', null]).toContain(faultOf(withBody(parts.join(''))));
      }),
    );
  });
});

/** The same archive, which says of every file that it is so small. */
function withSizes(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const signature = bytes.readUInt32LE(at);
    if (signature === 0x04034b50) bytes.writeUInt32LE(size, at + 22);
    if (signature === 0x02014b50) bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}
