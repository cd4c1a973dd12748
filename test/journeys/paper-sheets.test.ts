import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CohortPlan } from '../../src/modules/measurement/cohort';
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

/** Of each printed page the codes on it, of a measurement with three cards. */
async function printed(plan: Partial<CohortPlan>, word: string) {
  const { site, url } = served;
  const { id, participants } = await addCohort(site, 'org-herentals', [{}, {}, {}], plan);
  const { page } = await browser.visit();
  await page.setExtraHTTPHeaders({ 'X-Viewer': 'bea' });
  await page.goto(`${url}/meten/org-herentals/${id}/papier/formulieren?moment=${word}`);
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  const codes = participants.map(({ code }) => showCode(code));
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
