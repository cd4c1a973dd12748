import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const total = async (page: Page) =>
  Number(/\d+/.exec((await page.getByRole('heading', { name: /^\d+ praktijk/ }).textContent()) ?? '')?.[0]);
const cards = (page: Page) => page.getByRole('list', { name: 'Gevonden praktijken' }).getByRole('article');

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScript) => {
  test('an official finds practices for widows, narrows them, looks at them three ways and opens one', async () => {
    const { page, faults } = await browser.visit({ javaScript });
    await page.goto('/');
    await page
      .getByRole('searchbox')
      .or(page.getByRole('combobox'))
      .first()
      .fill('iets voor weduwen op het platteland');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.waitForURL(/\/praktijken\?q=iets/);
    expect(await heading(page)).toBe('Praktijken voor "iets voor weduwen op het platteland"');
    const found = await total(page);
    expect(found).toBeGreaterThan(2);
    expect(await cards(page).count()).toBe(Math.min(found, 24));

    const older = page.getByRole('checkbox', { name: /^ouderen/ });
    const promised = Number(/\d+$/.exec((await older.locator('xpath=..').textContent()) ?? '')?.[0]);
    await older.check();
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    await page.waitForURL(/leeftijd=60/);
    expect(await total(page)).toBe(promised);

    await page.getByRole('link', { name: 'kaart', exact: true }).click();
    expect(await total(page)).toBe(promised);
    await page.getByText('Toon als tabel').click();
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'overzicht', exact: true }).click();
    expect(await total(page)).toBe(promised);
    expect(await page.getByRole('table', { name: 'Praktijken per werkzaam element en leeftijd' }).isVisible()).toBe(
      true,
    );

    await page.getByRole('link', { name: 'lijst', exact: true }).click();
    await page.getByRole('link', { name: /^Verwijder: ouderen/ }).click();
    expect(await total(page)).toBe(found);
    const first = cards(page).first().getByRole('link');
    const title = await first.textContent();
    await first.click();
    expect(await heading(page)).toContain(title?.split(' (')[0] ?? '?');
    expect(faults).toEqual([]);
  });

  test('a practice is kept from the list, and the list comes back with the same question', async () => {
    const { page } = await browser.visit({ javaScript });
    await page.goto('/praktijken?q=buddy');
    await cards(page)
      .first()
      .getByRole('button', { name: /^Bewaar/ })
      .click();
    await page.waitForURL(/\/praktijken\?q=buddy&bewaard=/);
    expect(await page.getByRole('link', { name: 'Uw lijst (1)' }).first().isVisible()).toBe(true);
    expect(await cards(page).first().getByRole('button').textContent()).toContain('Verwijder');
  });
});

describe('suggestions', () => {
  test('are chosen by keyboard, read aloud, and closed with Escape', async () => {
    const { page, faults } = await browser.visit();
    await page.goto('/praktijken');
    const field = page.getByRole('combobox', { name: 'Wat zoekt u?' });
    await field.focus();
    await page.keyboard.type('telefo');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d suggesties/);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = (await field.getAttribute('aria-activedescendant')) ?? '';
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await options.first().isVisible()).toBe(false);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('telefo');

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const label = await options.first().locator('span').first().textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?/);
    expect(await page.content()).toContain(label ?? '?');
    expect(faults).toEqual([]);
  });

  test('do not stand in the way of the form: Enter searches for what was typed', async () => {
    const { page } = await browser.visit();
    await page.goto('/');
    await page.getByRole('combobox').fill('rouw');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/praktijken\?q=rouw$/);
  });
});

test('by keyboard alone: to the content, to a filter, to its results', async () => {
  const { page } = await browser.visit({ javaScript: false });
  await page.goto('/praktijken');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const tabTo = async (wanted: string) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const it = document.activeElement;
        return `${it?.getAttribute('name') ?? ''}=${it?.getAttribute('value') ?? it?.textContent ?? ''}`;
      });
      if (here.includes(wanted)) return;
    }
    throw new Error(`Tab does not lead to ${wanted}`);
  };
  await tabTo('leeftijd=13-17');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/leeftijd=13-17/);
  expect(await total(page)).toBeLessThan(30);
});

const pages = [
  '/',
  '/praktijken',
  '/praktijken?q=rouw&leeftijd=60%2B',
  '/praktijken?q=xyzzy&bij=Nergens&element=x',
  '/praktijken?weergave=kaart',
  '/praktijken?weergave=matrix',
  '/praktijken/delen',
];
describe.each([
  // On a phone, `every-page.test.ts` opens the others.
  { width: 320, paths: ['/praktijken/delen'] },
  { width: 768, paths: pages },
  { width: 1440, paths: pages },
])('at $width pixels', ({ width, paths }) => {
  test.each(paths)('%s needs no sideways scrolling and has no faults axe can find', async (path) => {
    const { page, faults } = await browser.visit({ width });
    await page.goto(path);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('on a phone the filters wait behind a button that says how many are chosen', async () => {
  const { page } = await browser.visit({ width: 360, javaScript: false });
  await page.goto('/praktijken?leeftijd=60%2B&leeftijd=13-17');
  const older = page.getByRole('checkbox', { name: /^ouderen/ });
  expect(await older.isVisible()).toBe(false);
  await page.getByText('Filter (2)').click();
  expect(await older.isChecked()).toBe(true);
});

test('a first visit to the list takes at most 60 kB, fonts apart', async () => {
  const { page } = await browser.visit();
  let bytes = 0;
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'font') return;
    const sizes = await response.request().sizes();
    bytes += sizes.responseBodySize + sizes.responseHeadersSize;
  });
  await page.goto('/praktijken', { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(60_000);
});
