import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { splitLanguage } from '../../src/platform/texts/language';
import { axeViolations, type JourneyBrowser, openBrowser, overflowAsOpened, type Visit } from './browser';
import { htmlFaults } from './html-faults';

// Pages that search engines need not know and the sitemap therefore leaves out.
const beyondSitemap = [
  '/praktijken?q=weduwe+platteland',
  '/praktijken?q=xyzzy&bij=Nergens&element=x',
  '/praktijken?q=rouw&leeftijd=60%2B',
  '/praktijken?weergave=kaart',
  '/praktijken?weergave=matrix',
  '/praktijken/bewaard',
  '/praktijken/vergelijken?p=huisbezoeken-nabestaanden-herselt&p=telefooncirkels&p=babbelbuddy-brugge&p=soepcafes',
  '/praktijken/vergelijken?p=huisbezoeken-nabestaanden-herselt',
  '/praktijken/soepcafes/geschiedenis',
  '/praktijken/soepcafes/past-dit-hier',
  '/praktijken/soepcafes/vraag',
  '/aanmelden',
];

const siteUrl = inject('siteUrl');
const languages = ['nl', 'en'] as const;

const addresses = [...new Set([...(await addressesOfSitemap()), ...beyondSitemap])];

let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Addresses without language, from the sitemap that search engines get. */
async function addressesOfSitemap(): Promise<string[]> {
  const answer = await fetch(`${siteUrl}/sitemap.xml`);
  if (!answer.ok) throw new Error(`/sitemap.xml answers ${answer.status}`);
  const locations = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  return locations.map((location) => {
    const url = new URL(location.replaceAll('&amp;', '&'));
    return splitLanguage(url.pathname).path + url.search;
  });
}

const localised = (language: string, address: string) => `/${language}${address === '/' ? '' : address}`;

// More pages than this with the same shape of address come from one template.
const template = 8;

/** Every page, but of those made by one template only the shortest and the longest. */
function pagesToOpen(): string[] {
  const sizeOf = (address: string) => sent.get(address)?.html.length ?? 0;
  const shapes = Map.groupBy(addresses, (address) => {
    const parts = address.split('/');
    return address.includes('?') ? address : `${parts[1]}/${parts.length}`;
  });
  return [...shapes.values()].flatMap((shape) => {
    const sorted = shape.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const ends = [sorted[0], sorted.at(-1)].filter((address) => address !== undefined);
    return shape.length > template ? ends : shape;
  });
}

interface Sent {
  status: number;
  html: string;
}
async function ask(language: string, address: string): Promise<Sent> {
  const answer = await fetch(siteUrl + localised(language, address));
  return { status: answer.status, html: await answer.text() };
}
/** In Dutch; their sizes say which are opened. */
const sent = new Map<string, Sent>();
for (const address of addresses) sent.set(address, await ask('nl', address));

test('the sitemap names the pages that matter', () => {
  expect(addresses).toEqual(expect.arrayContaining(['/', '/praktijken']));
  expect(addresses.filter((address) => address.startsWith('/praktijken/')).length).toBeGreaterThan(100);
});

describe.each(languages)('every page as sent in %s', (language) => {
  test('is there and is valid HTML', { timeout: 300_000 }, async () => {
    const faults: string[] = [];
    for (const address of addresses) {
      const { status, html } = (language === 'nl' && sent.get(address)) || (await ask(language, address));
      if (status !== 200) faults.push(`${address}: status ${status}`);
      else if (!html.includes(`<html lang="${language}"`)) faults.push(`${address}: not in ${language}`);
      else faults.push(...(await htmlFaults(html)).map((fault) => `${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

// One window for all pages, as a visitor has: a new one for each takes as long as axe.
describe('in Dutch, on a phone', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.visit({ language: 'nl', width: 320, height: 640 });
  });
  test.each(pagesToOpen())('%s is accessible, quiet and fits 320 pixels', async (address) => {
    await visit.page.goto(localised('nl', address));
    expect(await overflowAsOpened(visit.page)).toBe(0);
    expect(await axeViolations(visit.page)).toEqual([]);
    expect(visit.faults.splice(0)).toEqual([]);
  });
});

describe('in English, on a phone, then in the dark on a wide screen', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.visit({ language: 'en' });
  });
  test.each(pagesToOpen())('%s is accessible, quiet and fits', async (address) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(localised('en', address));
    expect(await overflowAsOpened(page), 'at 320 pixels').toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 768, height: 1024 });
    expect(await overflowAsOpened(page), 'at 768 pixels').toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [width, height] of [
      [320, 640],
      [768, 1024],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await overflowAsOpened(page), `in the dark at ${width} pixels`).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await axeViolations(page)).toEqual([]);
    expect(visit.faults.splice(0)).toEqual([]);
  });
});
