import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CohortPlan, moments } from '../../src/modules/measurement/cohort';
import { instrumentIds } from '../../src/modules/measurement/instruments/all';
import { showCode } from '../../src/modules/measurement/participant-code';
import { addCohort } from '../harness/cohort-people';
import { pdfPages } from '../harness/pdf-text';
import { type ServedSite, serveSite } from '../harness/served-site';
import { createSharingSite } from '../harness/sharing-site';
import type { TestApp } from '../harness/test-app';
import { type JourneyBrowser, openBrowser } from './browser';

let served: ServedSite<TestApp>;
let browser: JourneyBrowser;
beforeAll(async () => {
  served = await serveSite(createSharingSite);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** The sheets of a measurement with three cards. */
async function sheets(plan: Partial<CohortPlan>, word: string) {
  const { site, url } = served;
  const { id, participants } = await addCohort(site, 'org-herentals', [{}, {}, {}], plan);
  const { page } = await browser.visit();
  await page.setExtraHTTPHeaders({ 'X-Viewer': 'bea' });
  await page.goto(`${url}/meten/org-herentals/${id}/papier/formulieren?moment=${word}`);
  const codes = participants.map(({ code }) => showCode(code));
  const print = async () => pdfPages(await page.pdf({ preferCSSPageSize: true }));
  return { page, codes, print };
}

/** Of each printed page the codes on it. */
async function printed(plan: Partial<CohortPlan>, word: string) {
  const { codes, print } = await sheets(plan, word);
  const pages = await print();
  return { codes, pages: pages.map((text) => codes.filter((code) => text.includes(code))) };
}

test('a sheet with consent and six questions takes one page', async () => {
  const { codes, pages } = await printed({}, 'voor');
  expect(pages).toEqual(codes.map((code) => [code]));
});

test('a sheet that takes more pages has its code on each of them', async () => {
  const ended = { startsOn: '2026-08-01', endsOn: '2026-11-01', instrument: 'djg11' } as const;
  const { codes, pages } = await printed(ended, 'na');
  expect(pages).toEqual(codes.flatMap((code) => [[code], [code]]));
});

/** What stands on pages that have hardly more than a code. */
const emptyOf = (pages: readonly string[]) => pages.filter((text) => text.length < 60);
const words = { before: 'voor', after: 'na', 'after-3-months': 'na-3-maanden', 'after-6-months': 'na-6-maanden' };
const longTitle =
  'Samen aan tafel in het dienstencentrum: koken, eten en napraten met de buren van vier straten, elke donderdag opnieuw';
const ended = { startsOn: '2025-08-01', endsOn: '2025-11-01' };

test.each(instrumentIds)(
  'no page of a sheet has but its code, at any moment and with a long title (%s)',
  async (instrument) => {
    for (const title of ['Bankje', longTitle]) {
      for (const moment of moments) {
        const { print } = await sheets({ ...ended, instrument, title }, words[moment]);
        expect(emptyOf(await print()), `${moment}: ${title}`).toEqual([]);
      }
    }
  },
);

test('no page of a sheet has but its code, and each takes as many as the others, however far down it ends', async () => {
  const { page, codes, print } = await sheets({ ...ended, instrument: 'ucla3' }, 'na');
  const counts = new Set<number>();
  for (let down = 0; down < 240; down += 6) {
    await page.evaluate((height) => {
      for (const title of document.querySelectorAll<HTMLElement>('.sheet h2')) title.style.paddingTop = `${height}px`;
    }, down);
    const pages = await print();
    counts.add(pages.length);
    expect(emptyOf(pages), `${down} pixels`).toEqual([]);
    const taken = codes.map((code) => pages.filter((text) => text.includes(code)).length);
    expect(new Set(taken).size, `${down} pixels: ${taken} pages`).toBe(1);
  }
  expect(counts).toContain(6);
});
