import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveCatalogueState } from '../../src/modules/practices/queries';
import { publicScope } from '../../src/platform/database/database';
import { readOutbox } from '../../src/platform/mail/mail';
import { type ServedSite, serveSite } from '../harness/served-site';
import { createSharingSite } from '../harness/sharing-site';
import type { TestApp } from '../harness/test-app';
import { accessibilityFaults, type JourneyBrowser, openBrowser } from './browser';

// With an application of its own, in this process, in which a year passes.
const slug = 'telefooncirkels';
const deadLink = 'https://example.org/weg';
let served: ServedSite<TestApp>;
let site: TestApp;
let url: string;
let browser: JourneyBrowser;

beforeAll(async () => {
  served = await serveSite(createSharingSite);
  ({ site, url } = served);
  await ownPractice();
  site.clock.set('2028-02-20T09:00:00Z');
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** An's organisation has a practice with a link that died. */
async function ownPractice(): Promise<void> {
  await site.deps.database.asOwner(async (db) => {
    const links = JSON.stringify([{ url: deadLink, note: null }]);
    await sql`insert into person values ('person-an', 'An Peeters', 'an@herentals.test', true, now(), now())`.execute(
      db,
    );
    await sql`insert into membership (organisation, person, role, since, given_by)
      values ('org-herentals', 'person-an', 'contributor', now(), 'test')`.execute(db);
    await sql`update practice set organisation = 'org-herentals', record = jsonb_set(record, '{links}', ${links}::jsonb)
      where slug = ${slug}`.execute(db);
    await sql`insert into link_check (url, checked_at, reachable, outcome, unreachable_since, dead_since)
      values (${deadLink}, now(), false, '404', now(), now())`.execute(db);
  });
  await site.deps.database.write(publicScope, (db) => moveCatalogueState(db));
}

async function visit(name: string, javaScript = true) {
  const { page, faults } = await browser.visit({ javaScript });
  if (name !== '') await page.setExtraHTTPHeaders({ 'X-Viewer': name });
  return { page, faults };
}

async function check(page: Page, heading: string | RegExp, javaScript = true): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect([page.url(), await accessibilityFaults(page, { javaScript })]).toEqual([page.url(), []]);
}

test('pages of what is due and of figures are accessible, also on a narrow screen', { timeout: 180_000 }, async () => {
  const { page: eva } = await visit('eva');
  for (const [path, heading] of [
    ['/redactie', 'Redactie'],
    ['/redactie/cijfers', 'Cijfers van de redactie'],
    ['/redactie/actueel', 'Nog actueel?'],
  ] as const) {
    await eva.goto(url + path);
    await check(eva, heading);
  }
  await eva.getByText(deadLink).waitFor();
  const { page: an } = await visit('an');
  await an.goto(`${url}/mijn/praktijken`);
  await an.getByText('verouderd').first().waitFor();
  await check(an, 'Mijn praktijken');
});

test('the link in the mail, without script: one press says that all is still right', { timeout: 120_000 }, async () => {
  await site.runJob('ask-owners');
  const mails = await site.deps.database.asOwner((db) => readOutbox(db, 10));
  const link = mails.flatMap(({ body }) => /http\S+nog-actueel\?t=\S+/.exec(body)?.[0] ?? []);
  expect(link).toHaveLength(1);
  const { page, faults } = await visit('', false);
  await page.goto(link[0] ?? '');
  await page.getByText(deadLink).waitFor();
  await check(page, 'Klopt dit nog?', false);
  await page.getByRole('button', { name: /^Nog actueel/ }).click();
  await check(page, 'Bevestigd', false);
  await page.getByText('is bevestigd op 20 februari 2028').waitFor();
  expect(faults).toEqual([]);
});

test('a list of practices becomes drafts: the file, what will happen, done', { timeout: 180_000 }, async () => {
  const { page, faults } = await visit('an');
  await page.goto(`${url}/mijn/praktijken/importeren`);
  await check(page, 'Praktijken importeren');
  const rows = ['Titel;Gemeenten', 'Tomatenplantjes ruilen;Herentals', 'Vergeten straat;Nergenshuizen'];
  await page
    .getByLabel('Bestand (CSV of JSON)')
    .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByRole('button', { name: 'Toon wat er zal gebeuren' }).click();
  await check(page, 'Dit zal er gebeuren');
  await page.getByText('We kennen geen gemeente “Nergenshuizen”').waitFor();
  await page.getByRole('button', { name: 'Maak de concepten' }).click();
  await check(page, 'Mijn praktijken');
  await page.getByRole('link', { name: 'Tomatenplantjes ruilen', exact: true }).waitFor();
  expect(faults).toEqual([]);
});
