import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePaths } from '../../src/modules/practices/paths';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const slug = 'samen-lezen-jouw-verhaal-telt-noorderwijk';
const names = ['Doelgroep', 'Draagvlak', 'Mensen', 'Plek', 'Geld', 'Partners', 'Aanpassing', 'Omvang'];

const answer = (page: Page, name: string, words: string) =>
  page.getByRole('region', { name }).getByRole('radio', { name: words, exact: true }).check();
async function checkPage(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
}

describe.each([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 320 },
])('with script: $javaScript, $width wide', ({ javaScript, width }) => {
  test('an official answers eight questions, forgets one, and finds the outcome with the list', async () => {
    const { page, faults } = await browser.visit({ javaScript, width });
    await page.goto(practicePaths.practice(slug));
    await page.getByRole('link', { name: 'Zou het hier werken?' }).click();
    if (javaScript) await checkPage(page);
    for (const name of names.slice(0, 7)) await answer(page, name, name === 'Geld' ? 'Nee' : 'Ja');
    const money = page.getByRole('region', { name: 'Geld' });
    await money.getByText('Voeg een notitie toe').click();
    await money.getByLabel('Wat u erbij wilt zeggen').fill('Vraag het aan de schepen');
    await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Omvang: kies een antwoord/ })
      .click();
    if (javaScript) await checkPage(page);
    expect(await money.getByRole('radio', { name: 'Nee' }).isChecked()).toBe(true);
    await answer(page, 'Omvang', 'Nog niet zeker');
    await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
    await page.getByRole('heading', { name: 'Regel eerst nog enkele dingen' }).waitFor();
    if (javaScript) await checkPage(page);
    const steps = await page.getByRole('region', { name: 'Regel dit eerst' }).getByRole('listitem').allTextContents();
    expect(steps.map((step) => step.split(' ')[0])).toEqual(['Geld', 'Omvang']);
    expect(steps[0]).toContain('Vraag het aan de schepen');
    await page.getByRole('link', { name: 'Bekijk uw lijst' }).click();
    await page.getByText('Te regelen: geld, omvang.').waitFor();
    if (javaScript) await checkPage(page);
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  });
});

test('on paper the outcome stands without buttons', async () => {
  const { page } = await browser.visit();
  await page.goto(practicePaths.checkTransfer(slug));
  for (const name of names) await answer(page, name, 'Ja');
  await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
  await page.getByRole('heading', { name: 'Dit kan hier werken' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { name: 'Dit kan hier werken' }).isVisible()).toBe(true);
  for (const name of ['Bekijk uw lijst', 'Wijzig uw antwoorden']) {
    expect(await page.getByRole('link', { name }).isVisible()).toBe(false);
  }
  expect(await page.getByRole('button', { name: 'Wis deze antwoorden' }).isVisible()).toBe(false);
});
