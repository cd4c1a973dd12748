import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePaths } from '../../src/modules/practices/paths';
import { unzip } from '../harness/unzip';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const three = [
  ['huisbezoeken-nabestaanden-herselt', 'Huisbezoeken bij nabestaanden (Herselt)'],
  ['telefooncirkels', 'Telefooncirkels'],
  ['babbelbuddy-brugge', 'Babbelbuddy (Brugge)'],
] as const;

async function keepThree(page: Page): Promise<void> {
  for (const [slug, title] of three) {
    await page.goto(practicePaths.practice(slug));
    await page.getByRole('button', { name: `Bewaar: ${title}` }).click();
    await page.getByRole('button', { name: `Verwijder uit uw lijst: ${title}` }).waitFor();
  }
}

async function compareAll(page: Page): Promise<void> {
  await page.goto(practicePaths.kept);
  for (const [, title] of three) await page.getByRole('checkbox', { name: `Vergelijk ${title}` }).check();
  await page.getByRole('button', { name: 'Vergelijk de praktijken' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vergelijk praktijken' }).waitFor();
}

describe.each([true, false])('with script: %s', (javaScript) => {
  test('somebody keeps three practices, compares them and takes one out', async () => {
    const { page, faults } = await browser.visit({ javaScript });
    await keepThree(page);
    await page.getByRole('link', { name: 'Uw lijst (3)' }).first().click();
    await compareAll(page);
    expect(await page.getByRole('columnheader').count()).toBe(4);
    await page.getByRole('link', { name: 'Neem weg: Telefooncirkels' }).click();
    await page.waitForURL((url) => url.searchParams.getAll('p').length === 2);
    expect(await page.getByRole('columnheader').count()).toBe(3);
    expect(faults).toEqual([]);
  });

  test('somebody shares the list, a colleague opens it and takes it over, and the sharing is ended', async () => {
    const { page } = await browser.visit({ javaScript });
    await keepThree(page);
    await page.goto(practicePaths.kept);
    await page.getByRole('button', { name: 'Maak een link' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: 'Geef de lijst een titel, zodat de lezer weet waarover het gaat.' })
      .click();
    await page.getByLabel('Titel van de lijst').fill('Voor het vast bureau');
    await page.getByRole('button', { name: 'Maak een link' }).click();
    await page.getByRole('heading', { level: 1, name: 'Voor het vast bureau' }).waitFor();

    const colleague = (await browser.visit({ javaScript })).page;
    await colleague.goto(page.url());
    expect(await colleague.getByText('Stop met delen').count()).toBe(0);
    // axe itself is a script.
    if (javaScript) expect(await axeViolations(colleague)).toEqual([]);
    await colleague.getByRole('button', { name: 'Neem over in uw lijst' }).click();
    await colleague.getByRole('link', { name: 'Uw lijst (3)' }).first().waitFor({ state: 'attached' });

    expect(await page.getByLabel('Kopieer dit adres en stuur het door').inputValue()).toContain('/praktijken/lijsten/');
    await page.getByText('Stop met delen', { exact: true }).click();
    await page.getByRole('button', { name: 'Ja, stop met delen' }).click();
    await page.getByRole('heading', { name: 'Deze lijst is er niet meer' }).waitFor();
    expect((await colleague.goto(page.url()))?.status()).toBe(410);
  });
});

test.each([true, false])('keeping in a list stays at the card and says so; with script: %s', async (javaScript) => {
  const { page } = await browser.visit({ javaScript, height: 600 });
  await page.goto(practicePaths.list());
  const card = page.getByRole('article').nth(9);
  const title = await card.getByRole('heading').textContent();
  await card.getByRole('button', { name: /^Bewaar/ }).click();
  const status = page.getByRole('list', { name: 'Gevonden praktijken' }).getByRole('status');
  await status.getByRole('link', { name: 'Bekijk uw lijst (1)' }).waitFor();
  expect(await status.evaluate((element) => element.closest('article')?.querySelector('h3')?.textContent)).toBe(title);
  await page.waitForFunction(() => document.activeElement?.id.startsWith('praktijk-'));
  const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(600);
});

test('a form that is not right says so first: focus on the summary, the number in the title', async () => {
  const { page } = await browser.visit();
  await keepThree(page);
  await page.goto(practicePaths.kept);
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.title()).toMatch(/^\(1 fout\)/);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  expect(await axeViolations(page)).toEqual([]);
});

test('by keyboard alone: keep, open the list, choose, compare', async () => {
  const { page } = await browser.visit();
  await page.goto(practicePaths.practice('soepcafes'));
  await pressUntil(page, 'Bewaar: Soepcafés');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Verwijder uit uw lijst:' }).waitFor();
  await page.goto(practicePaths.practice('burenhulp'));
  await pressUntil(page, 'Bewaar: Burenhulp');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Verwijder uit uw lijst:' }).waitFor();
  await pressUntil(page, 'Bekijk uw lijst (2)');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Uw lijst' }).waitFor();
  for (const title of ['Soepcafés', 'Burenhulp']) {
    await pressUntil(page, `Vergelijk ${title}`);
    await page.keyboard.press('Space');
  }
  await pressUntil(page, 'Vergelijk de praktijken');
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
});

/** Tabs on until the element with this name has the focus. */
async function pressUntil(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    if (focused === name) return;
  }
  throw new Error(`"${name}" is not reached by keyboard`);
}

test('the list is downloaded as a document with the three titles', async () => {
  const { page } = await browser.visit();
  await keepThree(page);
  await page.goto(practicePaths.kept);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Word', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^verbonden-praktijken-\d{4}-\d\d-\d\d\.docx$/);
  const document = unzip(readFileSync(await download.path())).get('word/document.xml');
  for (const [, title] of three) expect(document).toContain(title);
});

test('the comparison prints on landscape sheets, with its headings and without buttons', async () => {
  const { page } = await browser.visit();
  await page.goto(practicePaths.compare(three.map(([slug]) => slug)));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.every(([, width, height]) => Number(width) > Number(height))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('columnheader', { name: 'Telefooncirkels' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: /^Neem weg/ }).count()).toBe(0);
});

describe.each([320, 1280])('at %i pixels', (width) => {
  test.each([
    practicePaths.kept,
    practicePaths.compare(three.map(([slug]) => slug)),
    practicePaths.compare([three[0][0]]),
  ])('%s is accessible, also in the dark, and does not scroll sideways', async (path) => {
    const { page } = await browser.visit({ width });
    await page.goto(practicePaths.practice('burenhulp'));
    await page.getByRole('button', { name: 'Bewaar: Burenhulp' }).click();
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await axeViolations(page), colorScheme).toEqual([]);
    }
  });
});
