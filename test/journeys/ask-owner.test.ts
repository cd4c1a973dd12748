import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionPaths } from '../../src/modules/practices/ask-owner/paths';
import { practicePaths } from '../../src/modules/practices/paths';
import { listPaths } from '../../src/modules/practices/share-in-organisation/paths';
import { publicScope } from '../../src/platform/database/database';
import { readOutbox } from '../../src/platform/mail/mail';
import { createDeskSite, type DeskSite, deskOrganisation } from '../harness/desk-site';
import { type ServedSite, serveSite } from '../harness/served-site';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

// With an application of its own, in this process: members have an account already, and mail is read from the outbox.
let served: ServedSite<DeskSite>;
let site: DeskSite;
let url: string;
let browser: JourneyBrowser;

beforeAll(async () => {
  served = await serveSite(createDeskSite);
  ({ site, url } = served);
  await site.deps.database.asOwner(async (db) => {
    await sql`update practice set organisation = ${deskOrganisation} where slug = 'telefooncirkels'`.execute(db);
    await sql`update catalogue_state set version = version + 1`.execute(db);
  });
  site.refresh();
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await served?.stop();
});

/** The newest mail to an address. */
async function mailTo(address: string) {
  const mails = await site.deps.database.read(publicScope, (db) => readOutbox(db, 100));
  const mail = mails.find(({ recipient }) => recipient === address);
  if (!mail) throw new Error(`No mail to ${address}`);
  return mail;
}

const question = 'Hoeveel vrijwilligers hebt u nodig om te beginnen?';
const answer = 'Met vier mensen kunt u beginnen.';

describe.each([
  { javaScript: true, width: 1280, address: 'ine@gemeente.be', keeper: 'nobody', colleague: 'an' },
  { javaScript: false, width: 320, address: 'bo@gemeente.be', keeper: 'rita', colleague: 'eric' },
])('with script: $javaScript, $width wide', ({ javaScript, width, address, keeper, colleague }) => {
  /** Somebody at her own machine; signed in when named. */
  async function visit(name: string | null) {
    const { page, faults } = await browser.visit({ javaScript, width });
    if (name !== null) await signIn(page, name);
    return { page, faults };
  }
  const signIn = (page: Page, name: string) => page.setExtraHTTPHeaders({ 'X-Viewer': name });
  async function checkPage(page: Page): Promise<void> {
    // Reading takes time; by it the newest mail is known.
    site.clock.advance(60_000);
    if (javaScript) expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  }

  test('a visitor asks, confirms by mail; a member answers; the answer comes by mail', {
    timeout: 180_000,
  }, async () => {
    const { page, faults } = await visit(null);
    await page.goto(url + practicePaths.practice('telefooncirkels'));
    await page.getByRole('link', { name: 'Stel een vraag' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Stel een vraag over deze praktijk' }).waitFor();
    await checkPage(page);
    await page.getByLabel('Uw vraag').fill('Hoe?');
    await page.getByLabel('Uw naam').fill('Ine Peeters');
    await page.getByLabel('Uw e-mailadres').fill('ine@');
    await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /minstens 10 tekens/ })
      .click();
    await checkPage(page);
    expect(await page.getByLabel('Uw naam').inputValue()).toBe('Ine Peeters');
    await page.getByLabel('Uw vraag').fill(question);
    await page.getByLabel('Uw e-mailadres').fill(address);
    await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kijk in uw mailbox' }).waitFor();
    await checkPage(page);

    await page.goto(/https?:\S+/.exec((await mailTo(address)).body)?.[0] ?? '');
    await page.getByText(question).waitFor();
    await checkPage(page);
    await page.getByRole('button', { name: 'Ja, verstuur mijn vraag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw vraag is verstuurd' }).waitFor();
    await checkPage(page);

    const [notice] = await site.mailsTo('an');
    expect(notice?.body).not.toContain(question);
    const member = await visit('an');
    await member.page.goto(/https?:\S+/.exec(notice?.body ?? '')?.[0] ?? '');
    await member.page.getByText(question).waitFor();
    expect(await member.page.content()).not.toContain(address);
    await checkPage(member.page);
    await member.page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await member.page.getByRole('alert').getByRole('link', { name: 'Schrijf uw antwoord.' }).click();
    await checkPage(member.page);
    await member.page.getByLabel('Antwoord').fill(answer);
    await member.page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await member.page.getByRole('heading', { level: 2, name: 'Het antwoord' }).waitFor();
    await checkPage(member.page);
    await member.page.goto(url + questionPaths.mine);
    await member.page.getByText('(Beantwoord)').first().waitFor();
    await checkPage(member.page);

    const told = await mailTo(address);
    expect(told.subject).toBe('Antwoord op uw vraag over “Telefooncirkels”');
    expect(told.body).toContain(answer);
    expect([...faults, ...member.faults].filter((fault) => !fault.includes('422'))).toEqual([]);
  });

  test('a list kept as a visitor is in the account after signing in, on every device', {
    timeout: 120_000,
  }, async () => {
    const { page } = await visit(null);
    for (const slug of ['telefooncirkels', 'babbelbuddy-brugge']) {
      await page.goto(url + practicePaths.practice(slug));
      await page.getByRole('button', { name: /^Bewaar: / }).click();
      await page.getByRole('button', { name: /^Verwijder uit uw lijst: / }).waitFor();
    }
    await signIn(page, keeper);
    await page.goto(url + practicePaths.kept);
    await page.getByText('Uw lijst staat in uw account.').waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
    await checkPage(page);
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('bewaard');

    const second = (await visit(keeper)).page;
    await second.goto(url + practicePaths.kept);
    expect(await second.getByRole('article').count()).toBe(2);
    await second.getByRole('button', { name: 'Verwijder uit uw lijst: Telefooncirkels' }).click();
    await second.waitForLoadState();
    await page.reload();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  test('a list shared with the organisation is changed by two, and both changes count', {
    timeout: 180_000,
  }, async () => {
    const { page } = await visit('an');
    for (const slug of ['telefooncirkels', 'babbelbuddy-brugge']) {
      await page.goto(url + practicePaths.practice(slug));
      if ((await page.getByRole('button', { name: /^Bewaar: / }).count()) > 0) {
        await page.getByRole('button', { name: /^Bewaar: / }).click();
      }
      await page.getByRole('button', { name: /^Verwijder uit uw lijst: / }).waitFor();
    }
    await page.goto(url + practicePaths.kept);
    await page.getByRole('link', { name: 'Deel met mijn organisatie' }).click();
    await page.getByRole('button', { name: 'Deel deze lijst' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Geef de lijst een titel/ })
      .click();
    await checkPage(page);
    await page.getByLabel('Titel van de lijst').fill('Voor het vast bureau');
    await page.getByRole('button', { name: 'Deel deze lijst' }).click();
    await page.getByRole('heading', { level: 1, name: 'Voor het vast bureau' }).waitFor();
    await checkPage(page);

    const reader = (await visit(colleague)).page;
    await reader.goto(url + listPaths.mine);
    await checkPage(reader);
    await reader.getByRole('link', { name: 'Voor het vast bureau' }).first().click();
    await reader.getByRole('button', { name: 'Neem over in uw lijst' }).click();
    await reader.getByRole('heading', { level: 1, name: 'Uw lijst' }).waitFor();
    expect(await reader.getByRole('article').count()).toBe(2);

    await page.getByRole('link', { name: 'Wijzig deze lijst' }).click();
    await checkPage(page);
    const elsewhere = (await visit('an')).page;
    await elsewhere.goto(page.url());
    await elsewhere.getByLabel('Titel van de lijst').fill('Voor maart');
    await elsewhere.getByRole('button', { name: 'Bewaar de wijziging' }).click();
    await elsewhere.getByRole('heading', { level: 1, name: 'Voor maart' }).waitFor();
    await page.getByRole('checkbox', { name: 'Telefooncirkels' }).uncheck();
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click();
    await page.getByRole('heading', { name: /^Intussen gewijzigd door an om / }).waitFor();
    await checkPage(page);
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click();
    await page.getByRole('heading', { level: 1, name: 'Voor maart' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await page.getByText('Verwijder deze lijst', { exact: true }).click();
    await page.getByRole('button', { name: 'Ja, verwijder de lijst' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lijsten van onze organisatie' }).waitFor();
    await checkPage(page);
  });
});
