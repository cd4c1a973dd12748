import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { giveMembership, givePlatformRole, insertOrganisation } from '../../src/modules/identity/queries';
import { type AppProcess, startAppProcess } from '../harness/app-process';
import { Catcher } from '../harness/mail-catcher';
import { makePreparedDataDir } from '../harness/prepared-data-dir';
import { onDatabase } from '../harness/running-site';
import { type JourneyBrowser, openBrowser } from './browser';
import { keyboard } from './hands';
import { mailsTo, visit } from './on-page';

// With an application of its own, because its mail has to be caught and people need their roles.
const data = makePreparedDataDir(inject('testDatabase'));
const settings = { DATA_DIR: data.path, READS_PER_MINUTE: '1000000', WRITES_PER_MINUTE: '1000000' };
const catcher = new Catcher();
const an = { id: 'person-an', name: 'An Peeters', email: 'an@herentals.test' };
const eva = { id: 'person-eva', name: 'Eva Smets', email: 'eva@redactie.test' };
let app: AppProcess;
let browser: JourneyBrowser;

beforeAll(async () => {
  await preparePeople();
  app = await startAppProcess({ ...settings, SMTP_URL: await catcher.listen() });
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await catcher.close();
  data.remove();
});

/** An writes for the city of Herentals, Eva is an editor. The database belongs to one process, so this comes first. */
async function preparePeople(): Promise<void> {
  const at = new Date();
  await onDatabase(settings, (database) =>
    database.asOwner(async (db) => {
      const facts = { kind: 'municipality', name: 'Stad Herentals', nis: '13011' } as const;
      await insertOrganisation(db, { id: 'org-herentals', fictitious: false, ...facts }, at);
      const people = db.withTables<{ person: Record<string, unknown> }>();
      for (const person of [an, eva]) {
        const values = { ...person, email_verified: true, created_at: at, updated_at: at };
        await people.insertInto('person').values(values).execute();
      }
      const membership = { organisation: 'org-herentals', person: an.id, role: 'contributor' } as const;
      await giveMembership(db, { ...membership, at, by: 'operator' });
      await givePlatformRole(db, { person: eva.id, role: 'editor', at, by: 'operator' });
    }),
  );
}

describe.each([
  {
    way: 'with script',
    title: 'Trommelavond Kerkplein',
    summary: 'Mensen van alle leeftijden leren trommelen met een muzikant.',
    javaScript: true,
  },
  {
    way: 'without script',
    title: 'Wandelen langs de vaart',
    summary: 'Een vrijwilliger haalt u thuis op voor een tocht van een uur.',
    javaScript: false,
  },
])('with the keyboard alone, $way', ({ title, summary, javaScript }) => {
  test('from a first visit to a published practice that a visitor finds', { timeout: 300_000 }, async () => {
    await share();
    await publish();
    await find();
  });

  const somebody = () => visit({ browser, catcher, hands: keyboard, javaScript });

  async function share(): Promise<void> {
    const { page, arrive, press, type, choose, signIn, faults } = await somebody();
    await page.goto(app.url);
    await arrive(/./);
    await press('link', 'Deel uw praktijk');
    await arrive('Deel uw praktijk');
    await press('link', 'Aanmelden en beginnen');
    await signIn(an.email);
    await arrive('Deel een praktijk: begin');
    await press('button', 'Begin');

    await arrive('Wat en waar');
    await type('Hoe heet de praktijk?', title);
    await type('Wat doet u, in twee of drie zinnen?', summary);
    await choose('radio', 'Eén gemeente of buurt');
    await press('button', 'Bewaar en ga verder');
    await arrive('Voor wie');
    await choose('checkbox', 'ouderen (60 jaar en ouder)');
    await press('button', 'Bewaar en ga verder');
    await arrive('Waarom');
    await type('Waarom bent u begonnen?', 'Mensen zeiden dat de straat stil werd.');
    await type('Wat moet er voor die mensen veranderen?', 'Buren kennen elkaar');
    await press('button', 'Bewaar en ga verder');
    await arrive('Aanpak');
    await type('Wat doet u, stap voor stap?', 'We kiezen een straat.');
    await choose('checkbox', 'huisbezoek');
    await press('button', 'Bewaar en ga verder');
    await arrive('Mensen en middelen');
    await press('button', 'Bewaar en ga verder');
    await arrive('Ervaring en contact');
    await choose('radio', 'loopt');
    await type('Wie kan meer vertellen?', 'coördinator dienst Welzijn');
    await press('button', 'Bewaar en ga verder');
    await arrive('Nakijken en indienen');
    await press('button', 'Dien in');
    await arrive(title);
    expect(faults).toEqual([]);
  }

  async function publish(): Promise<void> {
    const { page, arrive, press, signIn, faults } = await somebody();
    await page.goto(app.url);
    await arrive(/./);
    await press('link', 'Aanmelden');
    await signIn(eva.email);
    await arrive(`Dag ${eva.name}`);
    await page.getByText('Redactie: inzendingen na te kijken (1)').waitFor();
    await press('link', 'Redactie: inzendingen na te kijken');
    await arrive('Redactie');
    await press('link', title);
    await arrive(title);
    await press('button', 'Oppakken');
    await page.getByRole('button', { name: 'Publiceren' }).waitFor();
    await arrive(title);
    await press('button', 'Publiceren');
    await arrive('Redactie');
    const heard = () => mailsTo(catcher, an.email).some((text) => text.includes(`“${title}” staat nu`));
    await expect.poll(heard, { timeout: 60_000 }).toBe(true);
    expect(faults).toEqual([]);
  }

  async function find(): Promise<void> {
    const { page, arrive, press, type, faults } = await somebody();
    await page.goto(`${app.url}/praktijken`);
    await arrive(/./);
    await type('Zoek', title);
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]q=/);
    await arrive(/./);
    await press('link', title);
    await arrive(title);
    expect(faults).toEqual([]);
  }
});
