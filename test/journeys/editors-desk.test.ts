import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeskSite, type DeskSite, handInDraft } from '../harness/desk-site';
import { type ServedSite, serveSite } from '../harness/served-site';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

// With an application of its own, in this process: everybody on the desk has an account and a role already.
let served: ServedSite<DeskSite>;
let site: DeskSite;
let url: string;
let browser: JourneyBrowser;

beforeAll(async () => {
  served = await serveSite(createDeskSite);
  ({ site, url } = served);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await served?.stop();
});

describe.each([
  { javaScript: true, width: 1280, title: 'Koffie met de buren' },
  { javaScript: false, width: 360, title: 'Soep voor de straat' },
])('with script: $javaScript, $width wide', ({ javaScript, width, title }) => {
  /** Somebody who signed in, at her own machine. */
  async function asPerson(name: string) {
    const { page, faults } = await browser.visit({ javaScript, width });
    await page.setExtraHTTPHeaders({ 'X-Viewer': name });
    return { page, faults };
  }
  async function checkPage(page: Page): Promise<void> {
    if (javaScript) expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  }

  test('from what was handed in to a level that everybody sees', { timeout: 180_000 }, async () => {
    await handInDraft(site, title);
    const { page, faults } = await asPerson('els');
    await page.goto(`${url}/redactie`);
    await checkPage(page);
    await page.getByRole('checkbox', { name: `Kies ${title}` }).check();
    await page.getByRole('button', { name: 'Gekozen praktijken oppakken' }).click();
    await page.getByRole('region', { name: 'Door u opgepakt' }).getByRole('link', { name: title }).click();
    await checkPage(page);
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Redactie' }).waitFor();
    site.refresh();

    await page.getByRole('link', { name: 'Zoek een praktijk die gepubliceerd is' }).click();
    await page.getByRole('searchbox', { name: 'Titel van de praktijk' }).fill(title);
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await checkPage(page);
    await page.getByRole('link', { name: title }).click();
    await checkPage(page);
    await page.getByRole('button', { name: 'Beoordelaars vragen' }).click();
    await page.getByRole('alert').waitFor();
    await checkPage(page);
    for (const name of ['ria', 'rik', 'rob']) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: 'Beoordelaars vragen' }).click();
    await page.getByText(/Een ronde voor “goed beschreven” loopt/).waitFor();
    await checkPage(page);

    for (const name of ['ria', 'rik', 'rob']) await judge(name);
    await page.goto(`${url}/redactie`);
    expect(await page.getByText('3 van 3 ingediend').count()).toBe(0);
    await page.goBack();
    await page.reload();
    await page.getByText('niveau toegekend (3 van 3 voor)').waitFor();
    await checkPage(page);
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);

    site.refresh();
    const visitor = (await browser.visit({ javaScript, width })).page;
    await visitor.goto(`${url}/praktijken?q=${encodeURIComponent(title)}`);
    await visitor.getByRole('link', { name: title }).first().click();
    await visitor.getByText('Waarom dit niveau?').first().click();
    await visitor
      .getByText(/vonden 3 van de 3 beoordelaars/)
      .first()
      .waitFor();
    await checkPage(visitor);
  });

  async function judge(name: string): Promise<void> {
    const { page, faults } = await asPerson(name);
    await page.goto(`${url}/beoordelen`);
    await checkPage(page);
    await page.getByRole('link', { name: title }).click();
    await checkPage(page);
    for (const group of await page.getByRole('group').all()) {
      const met = group.getByRole('radio', { name: /^(voldoet|ja)$/i });
      if ((await met.count()) === 1) await met.check();
    }
    await page.getByRole('button', { name: 'Indienen' }).click();
    await page.getByText(/U hebt ingediend|Deze ronde is klaar/).waitFor();
    expect(faults).toEqual([]);
  }
});
