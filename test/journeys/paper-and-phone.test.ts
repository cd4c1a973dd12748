import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JourneyBrowser, openBrowser } from './browser';

let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sheets = async (page: Page) =>
  [...(await page.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length;

describe('on paper', () => {
  test('fifteen practices take two sheets, each with where it is read on', async () => {
    const { page } = await browser.visit();
    await page.goto('/nl/praktijken?q=rouw');
    expect(await page.locator('.cards > li').count()).toBe(15);
    expect(await sheets(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const shown = (part: string) =>
      page
        .locator('.cards > li h3 a')
        .first()
        .evaluate((link, pseudo) => getComputedStyle(link, pseudo).content, part);
    expect(await shown('::after')).toMatch(/\/nl\/praktijken\/|attr\(href\)/);
    expect(await page.locator('.site-footer').isVisible()).toBe(false);
  });

  test('a kept list of one practice takes one sheet, a practice with seven steps three', async () => {
    const { page } = await browser.visit();
    await page.goto('/nl/praktijken/huisbezoeken-nabestaanden-herselt');
    expect(await sheets(page)).toBeLessThanOrEqual(3);
    await page.locator('form[action$="/bewaard"] button').first().click();
    await page.waitForLoadState();
    await page.goto('/nl/praktijken/bewaard');
    expect(await sheets(page)).toBe(1);
  });
});

describe('on a phone', () => {
  test('all ages of the matrix stand beside each other, as targets of 44 pixels', async () => {
    const { page } = await browser.visit({ width: 360, height: 740 });
    await page.goto('/nl/praktijken?weergave=matrix');
    const region = page.locator('.table-region');
    expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    for (const target of await page.locator('#matrix td a').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

  test('the table of the map is open, on a wide screen it waits to be opened', async () => {
    const { page } = await browser.visit({ width: 360, height: 740 });
    await page.goto('/nl/praktijken?weergave=kaart');
    const link = page.getByRole('link', { name: 'Herselt', exact: true });
    expect(await link.isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await link.isVisible()).toBe(false);
  });

  test('municipalities stand in columns, their provinces a link away', async () => {
    const { page } = await browser.visit({ width: 360, height: 740 });
    await page.goto('/nl/gebieden');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(7000);
    await page.getByRole('navigation', { name: 'Provincies' }).getByRole('link', { name: 'Limburg' }).click();
    expect(await page.getByRole('heading', { name: 'Limburg' }).boundingBox()).toMatchObject({ y: expect.any(Number) });
    expect(new URL(page.url()).hash).toBe('#limburg');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3500);
  });
});

test('the home page keeps the rings for certainty', async () => {
  const { page } = await browser.visit();
  await page.goto('/nl');
  expect(await page.locator('.columns .rings').count()).toBe(0);
});
