import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAnswersOf } from '../../src/modules/demo/demo-measurements';
import { studyDataPaths } from '../../src/modules/evidence/publish-studies/paths';
import { publicScope } from '../../src/platform/database/database';
import { readOutbox } from '../../src/platform/mail/mail';
import { type ServedSite, serveSite } from '../harness/served-site';
import { createSharingSite } from '../harness/sharing-site';
import type { TestApp } from '../harness/test-app';
import { accessibilityFaults, type JourneyBrowser, openBrowser } from './browser';

// With an application of its own, in this process: its clock has to move by months.
const dayMs = 86_400_000;
const slug = 'telefooncirkels';
let served: ServedSite<TestApp>;
let site: TestApp;
let url: string;
let browser: JourneyBrowser;
let bea: Page;
const faults: string[] = [];

beforeAll(async () => {
  served = await serveSite(createSharingSite);
  ({ site, url } = served);
  await giveBeaThePractice();
  browser = await openBrowser();
  const visit = await browser.visit();
  await visit.page.setExtraHTTPHeaders({ 'X-Viewer': 'bea' });
  visit.page.setDefaultTimeout(60_000);
  bea = visit.page;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Bea leads for Herentals, which tells of the practice; mail reaches her. */
function giveBeaThePractice(): Promise<void> {
  const at = site.clock.now();
  return site.deps.database.asOwner(async (db) => {
    const tables = db.withTables<Record<'practice' | 'person' | 'membership', Record<string, unknown>>>();
    const dates = { email_verified: true, created_at: at, updated_at: at };
    const person = { id: 'person-bea', name: 'Bea', email: 'bea@herentals.test', ...dates };
    await tables.insertInto('person').values(person).execute();
    const membership = { organisation: 'org-herentals', person: 'person-bea', role: 'coordinator' };
    await tables
      .insertInto('membership')
      .values({ ...membership, since: at, given_by: 'operator' })
      .execute();
    await tables.updateTable('practice').set({ organisation: 'org-herentals' }).where('slug', '=', slug).execute();
  });
}

const meet = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Presses what sends a form that leads to the same page again. */
const save = async (page: Page, name: string) => {
  await Promise.all([page.waitForEvent('load'), press(page, name)]);
};
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

const labels = ['Ja', 'Min of meer', 'Nee'];
/** Asked afterwards as well; in her own words she says nothing. */
const howItWent = ['Elke keer', 'Ja', '', ''];

/** Somebody with a telephone, without script, answers all questions. */
async function answerOnPhone(code: string, items: readonly number[], word: string): Promise<void> {
  const visit = await browser.visit({ javaScript: false, width: 360, height: 740 });
  const { page } = visit;
  await page.goto(`${url}/meten/invullen?code=${code.replaceAll('-', '')}`);
  await meet(page, /./);
  if (await page.getByRole('heading', { level: 1, name: 'Doe je mee?' }).isVisible()) {
    await page.getByRole('checkbox').check();
    await press(page, 'Begin met de vragen');
  }
  const answers = [...items.map((item) => labels[item - 1] ?? ''), ...(word === 'na' ? howItWent : [])];
  for (const [place, answer] of answers.entries()) {
    await page
      .getByText(`Vraag ${place + 1} van ${answers.length}`)
      .first()
      .waitFor();
    if (answer !== '') await page.getByRole('radio', { name: answer, exact: true }).check();
    await press(page, 'Verder');
  }
  await meet(page, 'Dank je wel');
  faults.push(...visit.faults);
  await page.context().close();
}

/** From a paper, by the keyboard alone: the focus waits at the code. */
async function typePapers(papers: readonly [string, readonly number[]][], word: string): Promise<void> {
  await follow(bea, 'Voer antwoorden van papier in');
  await meet(bea, 'Antwoorden van papier invoeren');
  for (const [code, items] of papers) {
    await bea.waitForFunction(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement && field.id === 'code' && field.value === '';
    });
    await bea.keyboard.type(code);
    await bea.keyboard.press('Tab');
    if (word === 'voor') {
      await bea.keyboard.press('Space');
      await bea.keyboard.press('Tab');
    }
    await bea.keyboard.type(items.join(''));
    await Promise.all([bea.waitForEvent('load'), bea.keyboard.press('Enter')]);
    await bea.getByRole('status').filter({ hasText: 'is bewaard' }).waitFor();
  }
}

async function uploadRows(rows: readonly string[]): Promise<void> {
  await follow(bea, 'Laad een bestand op');
  await meet(bea, 'Antwoorden uit een bestand');
  const buffer = Buffer.from(['code;moment;item1;item2;item3;item4;item5;item6', ...rows].join('\n'));
  await bea.getByLabel('CSV-bestand').setInputFiles({ name: 'antwoorden.csv', mimeType: 'text/csv', buffer });
  await press(bea, 'Kijk na');
  await meet(bea, 'Wat er met elke rij gebeurt');
  const agreed = bea.getByRole('checkbox', { name: /„Ja, ik doe mee”/ });
  if (await agreed.isVisible()) await agreed.check();
  await press(bea, 'Bewaar deze rijen');
  await bea.getByRole('status').waitFor();
}

/** Five on a telephone, since fewer would not count beside what others typed; two on paper, the others in a file. */
async function collect(cohort: string, word: string, people: readonly [string, readonly number[]][]): Promise<void> {
  for (const [code, items] of people.slice(0, 5)) await answerOnPhone(code, items, word);
  await bea.goto(cohort);
  await typePapers(people.slice(5, 7), word);
  await uploadRows(people.slice(7).map(([code, items]) => [code, word, ...items].join(';')));
}

async function plan(): Promise<{ cohort: string; codes: string[] }> {
  await bea.goto(`${url}/meten`);
  await follow(bea, 'Maak een plan');
  await meet(bea, 'Maak een plan om te meten');
  await bea.getByLabel('Naam van de praktijk').fill('Telefooncirkels');
  await bea.getByLabel('Hoeveel mensen verwacht u?').fill('27');
  await bea.getByLabel('Eerste bijeenkomst of contact').fill('2026-11-23');
  await bea.getByLabel('Laatste bijeenkomst of contact').fill('2027-02-12');
  await bea.getByRole('checkbox', { name: '6 maanden na afloop' }).uncheck();
  await press(bea, 'Bewaar het plan');
  await meet(bea, 'Telefooncirkels');
  const cohort = bea.url();
  await follow(bea, 'Maak kaarten');
  await meet(bea, 'Deelnemers en codes');
  await save(bea, 'Maak de kaarten');
  await follow(bea, 'Druk de kaarten af');
  await meet(bea, 'Kaarten om af te drukken');
  return { cohort, codes: await bea.locator('.code-text').allTextContents() };
}

async function noteStopped(cohort: string, code: string, reason: string): Promise<void> {
  await bea.goto(cohort);
  await bea.getByLabel('Code op de kaart').fill(code);
  await press(bea, 'Zoek');
  await meet(bea, `Deelnemer ${code}`);
  await bea.getByLabel('Doet deze deelnemer nog mee?').selectOption({ label: reason });
  await bea.getByLabel('Vanaf welk moment niet meer?').selectOption({ label: 'na afloop' });
  await save(bea, 'Bewaar');
}

async function deleteHerOwn(code: string): Promise<void> {
  const { page } = await browser.visit({ javaScript: false, width: 360, height: 740 });
  await page.goto(`${url}/meten/invullen`);
  await follow(page, 'Alles wissen wat je invulde');
  await page.getByLabel('Je code').fill(code);
  await press(page, 'Verder');
  await meet(page, 'Alles wissen?');
  await page.getByRole('checkbox').check();
  await press(page, 'Wis alles');
  await meet(page, 'Alles is gewist');
  await page.context().close();
}

async function closeAndShare(cohort: string): Promise<void> {
  await bea.goto(cohort);
  await bea.getByLabel('Andere kosten in euro').fill('540');
  await save(bea, 'Bewaar de kosten');
  await save(bea, 'Sluit de meting af');
  await follow(bea, 'Bekijk de uitkomst');
  await meet(bea, 'Voelden de deelnemers zich minder eenzaam?');
  await bea.getByText('24 deelnemers antwoordden').first().waitFor();
  await bea.getByText('Na afloop voelden de deelnemers zich gemiddeld minder eenzaam.').waitFor();
  expect(await accessibilityFaults(bea, { javaScript: true })).toEqual([]);
  await follow(bea, 'Bekijk wat u deelt');
  await meet(bea, 'Deel de uitkomst');
  await bea.getByRole('checkbox').check();
  await press(bea, 'Deel de uitkomst');
  await meet(bea, 'Voelden de deelnemers zich minder eenzaam?');
  await bea.getByText('De uitkomst is gedeeld').waitFor();
}

const certainty = async () => {
  site.clock.advance(2000);
  return (await (await site.request(`/api/v1/practices/${slug}`)).json()).certainty.id;
};
const sharedStudies = async () =>
  (await (await site.request(`${studyDataPaths.api}?practice=${slug}`)).json()) as { total: number; items: unknown[] };

async function seeTheLevelChange(): Promise<void> {
  expect([await certainty(), (await sharedStudies()).total]).toEqual(['0', 0]);
  await site.runJob('publish-levels');
  const mails = await site.deps.database.read(publicScope, (db) => readOutbox(db, 50));
  const told = mails.filter(({ subject }) => subject.includes('Wat metingen zeggen over Telefooncirkels'));
  expect(told).toMatchObject([{ recipient: 'bea@herentals.test' }]);
  expect(told[0]?.body).toContain('nu "eerste aanwijzingen"');
  site.clock.advance(6.9 * dayMs);
  await site.runJob('publish-levels');
  expect([await certainty(), (await sharedStudies()).total]).toEqual(['0', 0]);
  site.clock.advance(0.1 * dayMs);
  await site.runJob('publish-levels');
  expect(await certainty()).toBe('3');
  expect(await sharedStudies()).toMatchObject({ total: 1, items: [{ n: 24, practice: slug }] });
  const { page, faults: seen } = await browser.visit({ width: 360 });
  await page.goto(`${url}/praktijken/${slug}`);
  await page.getByText('Eerste aanwijzingen').first().waitFor();
  expect(await page.content()).not.toContain('person-bea');
  faults.push(...seen);
}

test('from a plan to a level that everybody sees: what 24 people answered twice counts, and what one took back does not', {
  timeout: 400_000,
}, async () => {
  const { cohort, codes } = await plan();
  expect(new Set(codes).size).toBe(27);
  await collect(
    cohort,
    'voor',
    codes.map((code, place) => [code, demoAnswersOf(place, 'group').before]),
  );
  site.clock.advance(87 * dayMs);
  const [one = '', other = '', taken = ''] = codes.slice(-3);
  await noteStopped(cohort, one, 'verhuisde');
  await noteStopped(cohort, other, 'werd ziek');
  const left = codes.filter((code) => code !== one && code !== other);
  await collect(
    cohort,
    'na',
    left.map((code, place) => [code, demoAnswersOf(place, 'group').after]),
  );
  await deleteHerOwn(taken);
  await closeAndShare(cohort);
  await seeTheLevelChange();
  expect(faults).toEqual([]);
});
