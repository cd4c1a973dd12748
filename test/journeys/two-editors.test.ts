import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '../harness/served-site';
import { beginDraft, createSharingSite, fillStep } from '../harness/sharing-site';
import type { TestApp } from '../harness/test-app';
import { accessibilityFaults, type JourneyBrowser, openBrowser } from './browser';

// With an application of its own, in this process: An and Bea write for Herentals already.
let served: ServedSite<TestApp>;
let site: TestApp;
let url: string;
let browser: JourneyBrowser;

beforeAll(async () => {
  served = await serveSite(createSharingSite);
  ({ site, url } = served);
  await site.deps.database.asOwner((db) =>
    sql`insert into person values
      ('person-an', 'An Peeters', 'an@herentals.test', true, now(), now()),
      ('person-bea', 'Bea Claes', 'bea@herentals.test', true, now(), now())`.execute(db),
  );
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const title = (page: Page) => page.getByRole('textbox', { name: 'Hoe heet de praktijk?' });
const summary = (page: Page) => page.getByRole('textbox', { name: 'Wat doet u, in twee of drie zinnen?' });
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar en ga verder' }).click();

test.each([true, false])(
  'two people in the same step lose nothing: the second compares and chooses; with script: %s',
  { timeout: 180_000 },
  async (javaScript) => {
    // A draft of a colleague with the same title would be told first.
    const names = { hers: `Soep van Bea, ${javaScript}`, own: `Soep van An, ${javaScript}` };
    const draft = await beginDraft(site.as('an'));
    await fillStep(site.as('an'), draft, 'wat-en-waar', { title: `Soep op straat, ${javaScript}` });
    const open = async (name: string) => {
      const visit = await browser.visit({ javaScript });
      await visit.page.setExtraHTTPHeaders({ 'X-Viewer': name });
      await visit.page.goto(`${url}${draft}/wat-en-waar`);
      return visit;
    };
    const { page: an, faults } = await open('an');
    const { page: bea } = await open('bea');

    await title(bea).fill(names.hers);
    await summary(bea).fill('Bea kookt elke maandag.');
    await save(bea);
    await bea.waitForURL('**/voor-wie');

    await title(an).fill(names.own);
    await summary(an).fill('An kookt elke vrijdag.');
    await save(an);
    await an.getByRole('heading', { level: 1, name: 'Intussen gewijzigd door Bea Claes: vergelijk' }).waitFor();
    expect(await accessibilityFaults(an, { javaScript })).toEqual([]);
    const choices = (question: RegExp) => an.getByRole('group', { name: question });
    for (const [question, hers, own] of [
      [/^Hoe heet de praktijk/, names.hers, names.own],
      [/^Wat doet u, in twee/, 'Bea kookt elke maandag.', 'An kookt elke vrijdag.'],
    ] as const) {
      await choices(question)
        .getByRole('radio', { name: `Van Bea Claes ${hers}` })
        .waitFor();
      expect(
        await choices(question)
          .getByRole('radio', { name: `Van u ${own}` })
          .isChecked(),
      ).toBe(true);
    }
    await choices(/^Hoe heet/)
      .getByRole('radio', { name: 'Van Bea Claes' })
      .check();
    await an.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    await an.waitForURL('**/voor-wie');

    await bea.goto(`${url}${draft}/wat-en-waar`);
    expect([await title(bea).inputValue(), await summary(bea).inputValue()]).toEqual([
      names.hers,
      'An kookt elke vrijdag.',
    ]);
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  },
);

test.each([true, false])(
  'a step that is sent after the session ended is kept by its page until it is sent again; with script: %s',
  { timeout: 180_000 },
  async (javaScript) => {
    const draft = await beginDraft(site.as('an'));
    const { page, faults } = await browser.visit({ javaScript });
    const become = (headers: Record<string, string>) => page.setExtraHTTPHeaders(headers);
    await become({ 'X-Viewer': 'an' });
    await page.goto(`${url}${draft}/wat-en-waar`);
    await title(page).fill(`Soep na de sessie, ${javaScript}`);
    await become({});
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'U bent niet meer aangemeld' }).waitFor();
    expect(await title(page).inputValue()).toBe(`Soep na de sessie, ${javaScript}`);
    expect(await accessibilityFaults(page, { javaScript })).toEqual([]);
    const [signIn] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Meld u aan in een nieuw tabblad' }).click(),
    ]);
    await signIn.waitForURL(`**/aanmelden?naar=${encodeURIComponent(`${draft}/wat-en-waar`)}`);
    const sendAgain = async () => {
      const opened = page.context().waitForEvent('page');
      await page.getByRole('button', { name: 'Verstuur opnieuw' }).click();
      return opened;
    };
    // Of another organisation: refused in a tab of its own, what she typed stands here still.
    await page.context().setExtraHTTPHeaders({ 'X-Viewer': 'carl' });
    await (await sendAgain()).getByRole('heading', { level: 1, name: 'niet' }).waitFor();
    expect(await title(page).inputValue()).toBe(`Soep na de sessie, ${javaScript}`);
    await page.context().setExtraHTTPHeaders({ 'X-Viewer': 'an' });
    await (await sendAgain()).getByRole('heading', { level: 1, name: 'Wat en waar' }).waitFor();
    await become({ 'X-Viewer': 'an' });
    await page.goto(`${url}${draft}/wat-en-waar`);
    expect(await title(page).inputValue()).toBe(`Soep na de sessie, ${javaScript}`);
    expect(faults.filter((fault) => !/403|422/.test(fault))).toEqual([]);
  },
);

test('who leaves a step with text that is not sent is asked whether she wants to; who sent it is not', async () => {
  const draft = await beginDraft(site.as('an'));
  const { page, faults } = await browser.visit();
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.setExtraHTTPHeaders({ 'X-Viewer': 'an' });
  await page.goto(`${url}${draft}/voor-wie`);
  const note = page.locator('#targetGroupNote');
  await note.pressSequentially('Mensen die alleen wonen');
  await page.getByRole('link', { name: 'Verbonden', exact: true }).first().click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await note.inputValue()).toBe('Mensen die alleen wonen');
  await save(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${url}${draft}/voor-wie`);
  expect(await note.inputValue()).toBe('Mensen die alleen wonen');
  await page.goto(`${url}/`);
  await page.goto(`${url}${draft}/voor-wie`);
  expect(asked).toEqual(['beforeunload']);
  await note.pressSequentially(', en hun mantelzorgers');
  await fillStep(site.as('bea'), draft, 'voor-wie', { ageGroups: ['60+'], targetGroupNote: 'Van Bea' });
  await save(page);
  await page.getByRole('heading', { level: 1, name: 'Bea' }).waitFor();
  await page.getByRole('link', { name: 'Verbonden', exact: true }).first().click();
  await expect.poll(() => asked).toEqual(['beforeunload', 'beforeunload']);
  expect(faults.filter((fault) => !/409|422/.test(fault))).toEqual([]);
});

test.each([
  ['an', '/praktijken/telefooncirkels/ook-hier'],
  ['an', 'beelden'],
])('%s is asked so at %s as well', async (who, path) => {
  const address = path.startsWith('/') ? path : `${await beginDraft(site.as('an'))}/${path}`;
  const html = await (await site.as(who)(address)).text();
  expect(html).toMatch(/<form[^>]* data-warn-unsent/);
  expect(html).toMatch(/<script[^>]*warn-unsent/);
});
