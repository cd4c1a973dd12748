import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showCode } from '../../src/modules/measurement/participant-code';
import { addCohort, type MadeCohort } from '../harness/cohort-people';
import { type ServedSite, serveSite } from '../harness/served-site';
import { createSharingSite } from '../harness/sharing-site';
import type { TestApp } from '../harness/test-app';
import { accessibilityFaults, type JourneyBrowser, openBrowser } from './browser';
import { keyboard } from './hands';

// With an application of its own, in this process, and a measurement with four cards.
let served: ServedSite<TestApp>;
let site: TestApp;
let url: string;
let browser: JourneyBrowser;
let cohort: MadeCohort;

beforeAll(async () => {
  served = await serveSite(createSharingSite);
  ({ site, url } = served);
  const answers = { before: [1, 3, 3, 2, 3, 1] };
  cohort = await addCohort(site, 'org-herentals', [{ ageGroup: '13-17' }, {}, { answers }, {}]);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const codeOf = (place: number) => showCode(cohort.participants[place]?.code ?? '');

/** The browser itself says so when a page that tells what is wrong came with another status. */
const unexpected = (fault: string) => !/status of (409|422)/.test(fault);

async function check(page: Page, heading: string | RegExp, javaScript: boolean): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect([page.url(), await accessibilityFaults(page, { javaScript })]).toEqual([page.url(), []]);
}

test('on a phone without script: by the QR, agree, answer, skip, go back, stop, go on, and delete everything', {
  timeout: 180_000,
}, async () => {
  const { page, faults } = await browser.visit({ javaScript: false, width: 320, height: 640 });
  const button = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const link = (name: string) => page.getByRole('link', { name, exact: true }).click();
  await page.goto(`${url}/meten/invullen?code=${codeOf(0).replaceAll('-', '')}`);
  await check(page, 'Doe je mee?', false);
  expect(page.url()).not.toContain('code');
  await page.getByText('Ben je jonger dan 18?').waitFor();
  await button('Begin met de vragen');
  await page.getByRole('alert').waitFor();
  await page.getByRole('checkbox').check();
  await button('Begin met de vragen');
  await check(page, 'Ik ervaar een leegte om me heen.', false);
  for (const answer of ['Ja', 'Min of meer', 'Liever niet']) {
    await page.getByRole('radio', { name: answer, exact: true }).check();
    await button('Verder');
  }
  await page.getByText('Vraag 4 van 6').first().waitFor();
  await link('Vorige vraag');
  expect(await page.getByRole('radio', { name: 'Liever niet' }).isChecked()).toBe(true);
  await link('Stoppen');
  await check(page, 'Wil je stoppen?', false);
  await button('Later verder');
  await check(page, 'Gestopt', false);
  await link('Naar het begin');
  await check(page, 'Vul je code in', false);
  await page.getByLabel('Je code').fill(codeOf(0).toLowerCase());
  await button('Verder');
  for (const number of [4, 5, 6]) {
    await page.getByText(`Vraag ${number} van 6`).first().waitFor();
    await page.getByRole('radio', { name: 'Nee', exact: true }).check();
    await button('Verder');
  }
  await check(page, 'Dank je wel', false);
  await page.getByText('Tele-Onthaal').waitFor();
  await link('Naar het begin');
  await link('Alles wissen wat je invulde');
  await page.getByLabel('Je code').fill(codeOf(0));
  await button('Verder');
  await check(page, 'Alles wissen?', false);
  await page.getByRole('checkbox').check();
  await button('Wis alles');
  await check(page, 'Alles is gewist', false);
  expect(faults.filter(unexpected)).toEqual([]);
});

test('papers one after another by the keyboard alone: code, Tab, space, Tab, digits, Enter', {
  timeout: 180_000,
}, async () => {
  const { page, faults } = await browser.visit();
  await page.setExtraHTTPHeaders({ 'X-Viewer': 'an' });
  await page.goto(`${url}/meten/org-herentals/${cohort.id}`);
  await keyboard.press(page.getByRole('link', { name: 'Voer antwoorden van papier in' }));
  await check(page, 'Antwoorden van papier invoeren', true);
  await page.reload();
  /** The focus waits at the code. */
  const enter = async (place: number, digits: string) => {
    await page.waitForFunction(() => document.activeElement?.id === 'code');
    await page.keyboard.type(codeOf(place));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
  };
  await enter(1, '132-31');
  await page.getByRole('status').filter({ hasText: 'is bewaard' }).waitFor();
  await enter(2, '133333');
  await page.getByRole('heading', { name: 'Deze persoon staat er al, met andere antwoorden' }).waitFor();
  await check(page, 'Antwoorden van papier invoeren', true);
  await keyboard.press(page.getByRole('button', { name: 'Vervang door wat ik typte' }));
  await page.getByRole('status').filter({ hasText: 'is bewaard' }).waitFor();
  await page.goto(`${url}/meten/org-herentals/${cohort.id}/papier/formulieren`);
  await check(page, /^Bladen om in te vullen/, true);
  await page.goto(`${url}/meten/org-herentals/${cohort.id}/bestand`);
  await check(page, 'Antwoorden uit een bestand', true);
  const rows = [
    'code;moment;item1;item2;item3;item4;item5;item6',
    `${codeOf(3)};voor;1;3;;2;3;1`,
    'ABC;voor;1;1;1;1;1;9',
  ];
  await page
    .getByLabel('CSV-bestand')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByRole('button', { name: 'Kijk na' }).click();
  await check(page, 'Wat er met elke rij gebeurt', true);
  expect(faults.filter(unexpected)).toEqual([]);
});
