import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { unzip } from '../../../../test/harness/unzip';
import { generatePractices } from '../../../../test/load/generate-practices';
import { exportFormats, practicePaths } from '../paths';
import { practiceRecord } from '../practice';
import { exportedFields } from './export-columns';
import { maxDocumentPractices } from './practice-document';
import { writeExport } from './write-export';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const search = new URLSearchParams({ activiteit: 'huisbezoek' });
const nl = { 'Accept-Language': 'nl' };

type Item = { slug: string; title: string };

async function apiItems(): Promise<Item[]> {
  const answer = await site.request(`${practicePaths.api}?activityTypes=huisbezoek&pageSize=100`);
  const { items }: { items: Item[] } = JSON.parse(await answer.text());
  return items;
}
const apiTitles = async () => (await apiItems()).map(({ title }) => title);

async function download(path: string): Promise<{ bytes: Uint8Array; text: string; response: Response }> {
  const response = await site.request(path, { headers: nl });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), response };
}

describe('every format holds the whole selection, in its order', () => {
  it('JSON', async () => {
    const { text } = await download(practicePaths.exportSelection('json', search));
    const { practices }: { practices: { title: string }[] } = JSON.parse(text);
    expect(practices.map((practice) => practice.title)).toEqual(await apiTitles());
    expect(practices.length).toBeGreaterThan(3);
  });

  it('CSV, with a byte order mark so that Excel reads the accents', async () => {
    const { text } = await download(practicePaths.exportSelection('csv', search));
    expect(text.startsWith('\ufeffKenmerk,Titel,Hoe zeker')).toBe(true);
    const slugs = [...text.matchAll(/\r\n([a-z0-9-]+),/g)].map(([, slug]) => slug);
    expect(slugs).toEqual((await apiItems()).map(({ slug }) => slug));
  });

  it('Excel', async () => {
    const { bytes } = await download(practicePaths.exportSelection('xlsx', search));
    const files = unzip(bytes);
    const text = [...files.values()].join('').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
    for (const title of await apiTitles()) expect(text).toContain(title);
    const rows = files.get('xl/worksheets/sheet1.xml')?.match(/<row /g) ?? [];
    expect(rows).toHaveLength((await apiTitles()).length + 1);
  });

  it('Word, with sources, the date and what the mark means', async () => {
    const { bytes } = await download(practicePaths.exportSelection('docx', search));
    const document = (unzip(bytes).get('word/document.xml') ?? '').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
    for (const title of await apiTitles()) expect(document).toContain(title);
    expect(unzip(bytes).get('docProps/core.xml')).toContain('<cp:lastModifiedBy>Verbonden<');
    for (const text of ['20 november 2026', 'afgeleid', 'Bronnen', 'VVSG-publicatie']) expect(document).toContain(text);
  });
});

it.each(exportFormats)('%s is a download with a safe name and its own type', async (format) => {
  const { response } = await download(practicePaths.exportSelection(format, search));
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Disposition')).toBe(
    `attachment; filename="verbonden-praktijken-2026-11-20.${format}"`,
  );
  expect(response.headers.get('Content-Type')).toMatch(
    { csv: /csv/, json: /json/, xlsx: /sheet/, docx: /word/ }[format],
  );
});

it('speaks the language of the address', async () => {
  const response = await site.request(`/en${practicePaths.exportSelection('csv', search)}`);
  expect(await response.text()).toContain('Identifier,Title,How sure');
});

it('a format that does not exist is not there', async () => {
  expect((await site.request('/praktijken/uitvoer.exe')).status).toBe(404);
});

it.each([
  ['bij=Atlantis', 'bij “Atlantis”'],
  ['leeftijd=zzz', 'leeftijd “zzz”'],
  ['leeftjid=60%2B', 'geen filter “leeftjid”'],
  [`q=${'x'.repeat(15_000)}`, 'langer dan 200 tekens'],
])('makes no file of a question that it does not understand: %#', async (query, reason) => {
  for (const format of ['csv', 'json', 'xlsx'] as const) {
    const response = await site.request(practicePaths.exportSelection(format, query), { headers: nl });
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Disposition')).toBe(null);
    expect(await response.text()).toContain(reason);
  }
});

it('takes an address of the list as it is: view, page and empty fields', async () => {
  const query = 'q=&bij=&weergave=kaart&bladzijde=2&sorteer=nieuwste';
  expect((await site.request(practicePaths.exportSelection('csv', query))).status).toBe(200);
});

it('exports every field of the record', () => {
  expect(exportedFields.toSorted()).toEqual(Object.keys(practiceRecord.shape).sort());
});

it('a document has the four judgements of each practice, what is not known too, and marks what was inferred', async () => {
  const { bytes } = await download(practicePaths.exportSelection('docx', 'q=telefooncirkels'));
  const document = (unzip(bytes).get('word/document.xml') ?? '').replaceAll(/<[^>]+>/g, ' ');
  for (const told of [
    'Hoeveel helpt het?',
    'Nog niet gemeten',
    'Wat kost het?',
    'Nog onbekend',
    'Werkt het bij ons?',
  ]) {
    expect(document).toContain(told);
  }
  const record = await (await site.request('/api/v1/practices/telefooncirkels')).json();
  expect(record.inferred).toContain('summary');
  expect(document).toContain(`${record.summary} (afgeleid)`);
});

it('writes 10,000 practices; a document says that it is cut', { timeout: 60_000 }, async () => {
  const practices = generatePractices(10_000);
  const at = new Date('2026-11-20T09:00:00Z');
  const frame = { title: null, note: null, language: 'nl', baseUrl: 'http://x.test', at, checks: new Map() } as const;
  const [csv, xlsx, docx] = [
    await writeExport('csv', practices, frame),
    await writeExport('xlsx', practices, frame),
    await writeExport('docx', practices, frame),
  ];
  const last = practices.at(-1)?.record.slug ?? '';
  expect(String(csv.body)).toContain(`\r\n${last},`);
  expect(unzip(bytesOf(xlsx)).get('xl/worksheets/sheet1.xml')?.match(/<row /g)).toHaveLength(10_001);
  const document = unzip(bytesOf(docx)).get('word/document.xml') ?? '';
  expect(document).toContain(`de eerste ${maxDocumentPractices} van 10000`);
});

function bytesOf({ body }: { body: string | Uint8Array }): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
