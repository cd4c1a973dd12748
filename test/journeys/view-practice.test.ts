import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePaths } from '../../src/modules/practices/paths';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const practice = practicePaths.practice('huisbezoeken-nabestaanden-herselt');
const pages = [
  practice,
  practicePaths.practice('soepcafes'),
  practicePaths.history('soepcafes'),
  '/praktijken/bestaat-niet',
];

test('the first screen says what a practice is and answers the four questions', async () => {
  const { page, faults } = await browser.visit({ width: 1440, height: 900 });
  await page.goto(practice);
  const height = 900;
  for (const name of ['Hoe zeker?', 'Hoeveel helpt het?', 'Wat kost het?', 'Werkt het bij ons?']) {
    const box = await page.getByRole('heading', { name, exact: true }).boundingBox();
    expect(box?.y).toBeLessThan(height);
  }
  expect(faults).toEqual([]);
});

test('without script a visitor learns why this level, and goes on to similar practices by a tag', async () => {
  const { page } = await browser.visit({ javaScript: false });
  await page.goto(practice);
  await page.getByText('Waarom dit niveau?').click();
  expect(await page.getByRole('link', { name: 'Hoe we oordelen' }).last().isVisible()).toBe(true);
  await page
    .getByRole('list', { name: 'Wat eraan werkt' })
    .getByRole('link', { name: 'huisbezoek', exact: true })
    .click();
  await page.waitForURL(/activiteit=huisbezoek/);
  expect(await page.getByRole('link', { name: 'Huisbezoeken bij nabestaanden (Herselt)' }).count()).toBeGreaterThan(0);
});

test('on paper there is no navigation and no button, and a web address stands after its link', async () => {
  const { page } = await browser.visit();
  await page.goto(practice);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBeLessThanOrEqual(1);
  const address = await page
    .getByRole('link', { name: /^vvsg\.be/ })
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://www.vvsg.be/');
});

describe.each([320, 1280])('at %i pixels', (width) => {
  test.each(pages)('%s is accessible, also in the dark, and does not scroll sideways', async (path) => {
    const { page } = await browser.visit({ width });
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await axeViolations(page), colorScheme).toEqual([]);
    }
  });
});
