import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { unzip } from '../../../../test/harness/unzip';
import { practicePaths } from '../paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

/** The words alone, one space between them. */
const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

async function told(path: string): Promise<string> {
  const answer = await site.request(path, { headers: { 'Accept-Language': 'nl' } });
  if (!path.endsWith('docx') && !path.includes('docx?')) return words(await answer.text());
  return words(unzip(new Uint8Array(await answer.arrayBuffer())).get('word/document.xml') ?? '');
}

const slug = 'huisbezoeken-nabestaanden-herselt';
it.each([
  ['the page', practicePaths.practice(slug)],
  ['the comparison', practicePaths.compare([slug, 'wijkcentra'])],
  ['the document', practicePaths.exportSelection('docx', 'q=huisbezoeken+nabestaanden+herselt')],
  ['the table', practicePaths.exportSelection('csv', 'q=huisbezoeken+nabestaanden+herselt')],
])('%s answers "Werkt het bij ons?" with the same words', async (_, path) => {
  const text = await told(path);
  expect(text).toContain('Werkt het bij ons?');
  for (const answer of ['op het platteland', '3 dingen zijn nodig', 'Samen met:']) expect(text).toContain(answer);
});

it('a table tells what studies found, also that nobody measured', async () => {
  const [head = '', row = ''] = (await told(practicePaths.exportSelection('csv', 'q=soepcafes'))).split(' soepcafes,');
  expect(head).toContain('Hoeveel helpt het?');
  expect(row).toContain('Nog niet gemeten');
});

it('marks what was inferred and nothing else: that it is up to the place is no inference', async () => {
  const page = await told(practicePaths.practice('howest-actieplan-begeleiding'));
  expect(page).toContain('Kijk naar uw plek Samen met:');
  expect(page).toMatch(/Samen met: [^.]*\. afgeleid/);
  const document = await told(practicePaths.exportSelection('docx', 'q=howest+actieplan+begeleiding'));
  expect(document).toMatch(/Kijk naar uw plek(?! \(afgeleid\))/);
  expect(document).toMatch(/Samen met: [^(]*\(afgeleid\)/);
});

it('a cost of which only a note is known is told as unknown, with the note, everywhere', async () => {
  const slugs = ['howest-actieplan-begeleiding', 'wijkcentra'];
  const [page, beside] = [
    await told(practicePaths.practice('howest-actieplan-begeleiding')),
    await told(practicePaths.compare(slugs)),
  ];
  for (const text of [page, beside]) expect(text).toMatch(/Wat kost het\? Nog onbekend \w/);
  const table = await told(practicePaths.exportSelection('csv', 'q=howest+actieplan+begeleiding'));
  expect(table).toContain('Nog onbekend | ');
  expect(table).not.toContain('kosten onbekend');
});
