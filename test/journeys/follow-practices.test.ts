import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { practicePaths } from '../../src/modules/practices/paths';
import { type AppProcess, startAppProcess } from '../harness/app-process';
import { Catcher, readMail } from '../harness/mail-catcher';
import { makePreparedDataDir } from '../harness/prepared-data-dir';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

// With an application of its own, because its mail has to be caught.
const data = makePreparedDataDir(inject('testDatabase'));
const catcher = new Catcher();
let app: AppProcess;
let browser: JourneyBrowser;
beforeAll(async () => {
  const SMTP_URL = await catcher.listen();
  app = await startAppProcess({ DATA_DIR: data.path, SMTP_URL });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await catcher.close();
  data.remove();
});

async function checkPage(page: Page, javaScript: boolean): Promise<void> {
  // Both look at the page by script.
  if (!javaScript) return;
  expect(await axeViolations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
}

/** The link in the newest mail to an address; waits for the postman. */
async function mailedLink(address: string): Promise<string> {
  const mails = () => catcher.caught.map(readMail).filter(({ headers }) => headers.to === address);
  await expect.poll(() => mails().length, { timeout: 30_000 }).toBeGreaterThan(0);
  return /https?:\S+\/bevestigen\S+/.exec(mails().at(-1)?.text ?? '')?.[0] ?? '';
}

describe.each([
  { javaScript: true, width: 1280, address: 'an@gemeente.be' },
  { javaScript: false, width: 320, address: 'bo@gemeente.be' },
])('with script: $javaScript, $width wide', ({ javaScript, width, address }) => {
  test('somebody follows a search by mail, sees what is followed, and stops', { timeout: 90_000 }, async () => {
    const { page, faults } = await browser.visit({ javaScript, width });
    await page.goto(`${app.url}${practicePaths.list('q=weduwe')}`);
    await page.getByRole('link', { name: 'Mail: nieuws over deze vraag' }).click();
    await page.getByText('praktijken voor “weduwe”').waitFor();
    await checkPage(page, javaScript);
    await page.getByLabel('Uw e-mailadres').fill('an@');
    await page.getByRole('button', { name: /^Stuur mij de mail/ }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Dit is geen e-mailadres/ })
      .click();
    await checkPage(page, javaScript);
    await page.getByLabel('Uw e-mailadres').fill(address);
    await page.getByRole('radio', { name: /per maand/ }).check();
    await page.getByRole('button', { name: /^Stuur mij de mail/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Kijk in uw mailbox' }).waitFor();
    await checkPage(page, javaScript);

    await page.goto(await mailedLink(address));
    await checkPage(page, javaScript);
    await page.getByRole('button', { name: 'Ja, ik wil dit volgen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat u volgt' }).waitFor();
    expect(await page.getByRole('radio', { name: /per maand/ }).isChecked()).toBe(true);
    await checkPage(page, javaScript);
    await page.getByRole('button', { name: 'Stop: praktijken voor “weduwe”' }).click();
    await page.getByRole('heading', { level: 1, name: 'U krijgt geen mails meer' }).waitFor();
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  });
});

test('a practice and a municipality can be followed from their pages', async () => {
  const { page } = await browser.visit();
  await page.goto(`${app.url}${practicePaths.practice('telefooncirkels')}`);
  await page.getByRole('link', { name: 'Volg dit per mail' }).click();
  await page.getByText('Telefooncirkels', { exact: true }).waitFor();
  await page.goto(`${app.url}/gebieden/13013`);
  await page.getByRole('link', { name: 'Volg deze gemeente per mail' }).click();
  await page.getByText('praktijken in Herselt').waitFor();
});
