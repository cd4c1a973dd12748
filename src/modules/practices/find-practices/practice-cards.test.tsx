import { beforeAll, expect, test } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';

const list = '/nl/praktijken?q=rouw&leeftijd=60%2B';
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
let first: string;
let again: string;
let english: string;

beforeAll(async () => {
  const site = await createTestApp();
  const read = async (path: string) => main(await (await site.request(path)).text());
  first = await read(list);
  // Others draw the same cards in between: another question, another language.
  await read('/nl/praktijken?leeftijd=60%2B');
  english = await read('/en/praktijken?q=rouw&leeftijd=60%2B');
  again = await read(list);
  await site.close();
});

test('a card that was drawn before looks the same when it is asked for again', () => {
  expect(again).toBe(first);
});

test('each card says why it is there, in the reader’s language', () => {
  const cards = first.match(/<article/g)?.length ?? 0;
  expect(cards).toBeGreaterThan(3);
  expect(first.match(/<p class="card-why">past bij: [^<]+<\/p>/g)).toHaveLength(cards);
  expect(english.match(/<p class="card-why">fits: .+?<\/p>/g)).toHaveLength(cards);
  expect(english).toContain('<p class="card-why">fits: <span lang="nl">');
  expect(first).not.toContain('\u0000');
});

test('in English the content is marked as Dutch and links stay in English', () => {
  expect(english).toContain('<h3 lang="nl"><a href="/en/praktijken/');
  expect(english).not.toContain('href="/praktijken');
});

test('on paper the whole summary is there, of which a screen shows the start', () => {
  expect(first).toMatch(/<span class="no-print">(?:…|&#8230;)<\/span><span class="print-only">[^<]+<\/span><\/p>/);
});

test('the rings of every card are drawn on the page', () => {
  const wanted = [...first.matchAll(/<use href="#([\w-]+)"/g)].map(([, id]) => id);
  expect(wanted.length).toBeGreaterThan(3);
  for (const id of wanted) expect(first.split(`<symbol id="${id}"`)).toHaveLength(2);
});
