import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeViolations, type JourneyBrowser, openBrowser } from './browser';
import { htmlFaults } from './html-faults';

let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('who follows a dead link is told so in the own language and finds the way home by keyboard', async () => {
  const { page } = await browser.visit({ javaScript: false });
  const answer = await page.goto('/bestaat-niet');
  expect(answer?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Deze pagina vinden we niet');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/');
});

test('the language of the address wins over that of the browser', async () => {
  const { page } = await browser.visit({ language: 'nl' });
  await page.goto('/en/does-not-exist');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
});

test('the error page itself is without faults', async () => {
  const { page } = await browser.visit({ language: 'en', width: 320 });
  await page.goto('/does-not-exist');
  expect(await axeViolations(page)).toEqual([]);
  expect(await htmlFaults(await (await fetch(`${inject('siteUrl')}/does-not-exist`)).text())).toEqual([]);
});
