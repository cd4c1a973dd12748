import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { firstAdministratorLink } from '../../src/modules';
import { type AppProcess, startAppProcess } from '../harness/app-process';
import { Catcher } from '../harness/mail-catcher';
import { testDeps } from '../harness/prepare-database';
import { makePreparedDataDir } from '../harness/prepared-data-dir';
import { onDatabase } from '../harness/running-site';
import { type JourneyBrowser, openBrowser } from './browser';
import { keyboard, pointer } from './hands';
import { mailedLink, mailsTo, type Somebody, visit } from './on-page';

// With an application of its own, because its mail has to be caught and it has no administrator yet.
const data = makePreparedDataDir(inject('testDatabase'));
const catcher = new Catcher();
const settings = { DATA_DIR: data.path, READS_PER_MINUTE: '1000000', WRITES_PER_MINUTE: '1000000' };
let app: AppProcess;
let browser: JourneyBrowser;
/** What the console printed at an earlier start; nobody used it. */
let earlierLink = '';

beforeAll(async () => {
  const link = await onDatabase(settings, (database) =>
    firstAdministratorLink({ ...testDeps(database), clock: () => new Date() }),
  );
  earlierLink = link ?? '';
  app = await startAppProcess({ ...settings, SMTP_URL: await catcher.listen() });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await catcher.close();
  data.remove();
});

const consoleLink = () => /Eerste beheerder: (\S+)/.exec(app.output())?.[1] ?? '';

describe.each([
  {
    way: 'with the keyboard alone',
    hands: keyboard,
    javaScript: true,
    link: consoleLink,
    organisation: 'CAW De Vaart',
    municipality: 'Herentals',
    domain: 'vaart.test',
  },
  {
    way: 'without script',
    hands: pointer,
    javaScript: false,
    link: () => earlierLink,
    organisation: 'Vereniging Samen Buiten',
    municipality: 'Olen',
    domain: 'buiten.test',
  },
])('$way', ({ hands, javaScript, link, organisation, municipality, domain }) => {
  const dora = { name: 'Dora Maes', email: `dora@${domain}` };
  const emil = { name: 'Emil Wouters', email: `emil@${domain}` };
  const fien = { name: 'Fien Claes', email: `fien@${domain}` };
  const somebody = () => visit({ browser, catcher, hands, javaScript });

  test('from the link on the console to an organisation that runs itself', { timeout: 180_000 }, async () => {
    const administrator = await appoint();
    await makeOrganisation(administrator);
    await invite(administrator, dora.email, 'Coördinator: beheert ook de leden');
    const coordinator = await accept(dora, await somebody());
    await invite(coordinator, emil.email, 'Lezer: leest alles van de organisatie');
    const reader = await accept(emil, await somebody());
    await changeRole(coordinator);
    await handOver(coordinator);
    await leave(coordinator);
    await reader.page.reload();
    await reader.page.getByText('U bent hier coördinator.').waitFor();
    await letIn(administrator, await askAccess());
    for (const { faults } of [administrator, coordinator, reader]) expect(faults).toEqual([]);
  });

  /** The console's link works once, and whoever had it is in. */
  async function appoint(): Promise<Somebody> {
    const her = await somebody();
    await expect.poll(link).not.toBe('');
    const path = new URL(link()).pathname;
    await her.page.goto(app.url + path);
    await her.arrive('Word beheerder');
    await her.type('Uw e-mailadres', `beheer@${domain}`);
    await her.type('Uw naam', 'Bea Beheer');
    await her.press('button', 'Word beheerder');
    await her.arrive('Dag Bea Beheer');
    expect((await fetch(app.url + path)).status).toBe(410);
    return her;
  }

  async function makeOrganisation(her: Somebody): Promise<void> {
    await her.page.goto(`${app.url}/beheer`);
    await her.arrive('Beheer');
    await her.press('link', 'Organisaties');
    await her.arrive('Organisaties');
    await her.press('link', 'Maak een andere organisatie');
    await her.arrive('Nieuwe organisatie');
    await her.type('Naam', organisation);
    await her.pick('Soort', 'Vereniging');
    await her.press('button', 'Bewaar');
    await her.page.getByText('De organisatie is gemaakt.').waitFor();
    await her.arrive(`Gegevens van ${organisation}`);
    await her.press('link', 'Leden en uitnodigingen');
    await her.arrive(organisation);
  }

  async function invite(her: Somebody, email: string, role: string): Promise<void> {
    await her.type('E-mailadres', email);
    await her.choose('radio', role);
    await her.press('button', 'Verstuur de uitnodiging');
    await her.page.getByText('De uitnodiging is onderweg.').waitFor();
    await her.page.getByText(email).waitFor();
  }

  /** Comes without an account, by the link in the mail. */
  async function accept({ name, email }: typeof dora, her: Somebody): Promise<Somebody> {
    await her.page.goto(await mailedLink(catcher, email));
    await her.arrive(`Uitnodiging voor ${organisation}`);
    await her.press('link', 'Meld aan om verder te gaan');
    await her.signIn(email);
    await giveName(her, name);
    await her.arrive(`Uitnodiging voor ${organisation}`);
    await her.press('button', 'Aanvaard de uitnodiging');
    await her.arrive(organisation);
    await her.page.getByText('Welkom. U bent nu lid van deze organisatie.').waitFor();
    return her;
  }

  async function giveName(her: Somebody, name: string): Promise<void> {
    await her.arrive('Hoe heet u?');
    await her.type('Uw naam', name);
    await her.press('button', 'Ga verder');
  }

  async function changeRole(her: Somebody): Promise<void> {
    await her.page.reload();
    await her.unfold(`Wijzig de rol van ${emil.name}`);
    await her.pick('Rol', 'Bijdrager: schrijft ook praktijken en deelt ze');
    await her.press('button', 'Bewaar de rol');
    await her.page.getByText('De rol is gewijzigd.').waitFor();
    await her.page.getByText('bijdrager, lid sinds').waitFor();
    await her.arrive(organisation);
  }

  async function handOver(her: Somebody): Promise<void> {
    await her.page.getByText('U bent de enige coördinator.').waitFor();
    await her.unfold('Draag uw taak over');
    await her.choose('radio', emil.name);
    await her.choose('radio', 'Ik blijf lid, als bijdrager');
    await her.press('button', 'Draag over');
    await her.page.getByText('Uw taak is overgedragen.').waitFor();
    await her.arrive(organisation);
  }

  async function leave(her: Somebody): Promise<void> {
    await her.unfold('Verlaat deze organisatie');
    await her.press('button', 'Ja, ik verlaat de organisatie');
    await her.page.getByText(`U bent geen lid meer van ${organisation}.`).waitFor();
    await her.arrive(`Dag ${dora.name}`);
  }

  /** Belongs nowhere, and asks to act for a municipality. */
  async function askAccess(): Promise<Somebody> {
    const her = await somebody();
    await her.page.goto(`${app.url}/aanmelden?naar=%2Fmijn`);
    await her.signIn(fien.email);
    await giveName(her, fien.name);
    await her.arrive(`Dag ${fien.name}`);
    await her.press('link', 'Vraag toegang');
    await her.arrive('Voor wie werkt u?');
    await her.type('Uw gemeente of stad', municipality);
    await her.press('button', 'Vraag toegang');
    await her.page.getByText('Uw vraag is verstuurd.').waitFor();
    await her.arrive(`Dag ${fien.name}`);
    return her;
  }

  async function letIn(administrator: Somebody, asker: Somebody): Promise<void> {
    await administrator.page.goto(`${app.url}/mijn`);
    await administrator.arrive('Dag Bea Beheer');
    await administrator.press('link', 'Mensen die toegang vragen');
    await administrator.arrive('Vragen om toegang');
    const before = mailsTo(catcher, fien.email).length;
    await administrator.pick('Bij welke organisatie?', `Maak een nieuwe: Lokaal bestuur ${municipality}`);
    await administrator.pick('Welke rol?', 'Coördinator: beheert ook de leden');
    await administrator.press('button', `Laat toe: ${fien.name}`);
    await administrator.page.getByText('Die persoon is toegelaten en kreeg een mail.').waitFor();
    await asker.page.goto(await mailedLink(catcher, fien.email, before));
    await asker.press('link', `Lokaal bestuur ${municipality}`);
    await asker.page.getByText('U bent hier coördinator.').waitFor();
    await asker.arrive(`Lokaal bestuur ${municipality}`);
    expect(asker.faults).toEqual([]);
  }
});
