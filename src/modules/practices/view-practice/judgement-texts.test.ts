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
