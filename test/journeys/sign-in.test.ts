import type { CDPSession, Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AppProcess, startAppProcess } from '../harness/app-process';
import { makePreparedDataDir } from '../harness/prepared-data-dir';
import { axeViolations, type JourneyBrowser, openBrowser, sidewaysOverflow } from './browser';

// With an application of its own, because its mail has to be caught.
const caught: string[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      caught.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});
const data = makePreparedDataDir(inject('testDatabase'));
let app: AppProcess;
let browser: JourneyBrowser;

beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()));
  const address = smtp.server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  app = await startAppProcess({
    DATA_DIR: data.path,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    WRITES_PER_MINUTE: '100000',
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  data.remove();
});

/** The link in the newest mail to an address; waits for the postman. */
async function mailedLink(email: string): Promise<string> {
  const mails = () => caught.filter((mail) => mail.includes(`To: ${email}`));
  await expect.poll(() => mails().length, { timeout: 20_000 }).toBeGreaterThan(0);
  // Long lines are folded with "=" at their end (RFC 2045, 6.7).
  const text = (mails().at(-1) ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return /http:\/\/localhost\S+/.exec(text)?.[0] ?? '';
}

async function signIn(page: Page, email: string, name: string, start = '/aanmelden'): Promise<void> {
  await page.goto(app.url + start);
  await page.getByRole('textbox', { name: 'Uw e-mailadres' }).fill(email);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kijk in uw mailbox' }).waitFor();
  await page.goto(await mailedLink(email));
  await page.getByText(email).waitFor();
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('textbox', { name: 'Uw naam' }).fill(name);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

test('without script: asking, the mail, the button, her name, and on to where she was heading', async () => {
  const { page, faults } = await browser.visit({ javaScript: false, width: 360 });
  await signIn(page, 'an@gemeente.test', 'An Peeters', '/aanmelden?naar=%2Fpraktijken%2Fdelen');
  await page.waitForURL('**/praktijken/delen');
  await page.goto(`${app.url}/account`);
  expect(await page.getByText('(dit toestel)').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Maak een sleutel op dit toestel' }).count()).toBe(0);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Aanmelden' }).waitFor();
  expect(faults).toEqual([]);
});

/** An authenticator as a phone has one: keeps keys, and asks for a finger. */
async function addAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

test('a passkey is made on the account page, signs in without mail, and no longer does once it is removed', async () => {
  const { page } = await browser.visit();
  await addAuthenticator(page);
  await signIn(page, 'bo@gemeente.test', 'Bo Maes');
  await page.goto(`${app.url}/account`);
  await page.getByRole('button', { name: 'Maak een sleutel op dit toestel' }).click();
  await page.getByText('De sleutel is gemaakt.').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.goto(`${app.url}/nl/aanmelden?naar=%2Fpraktijken`);
  expect(await axeViolations(page)).toEqual([]);
  // Wrong ones have to wait by now; hers is right.
  const guess = () =>
    page.request.post(`${app.url}/aanmelden/link/${'A'.repeat(22)}`, { headers: { Origin: app.url } });
  let tries = 1;
  while ((await guess()).status() === 410 && tries < 20) tries += 1;
  expect(tries).toBe(11);
  await page.getByRole('button', { name: 'Aanmelden met een toegangssleutel' }).click();
  await page.waitForURL('**/nl/praktijken');
  await page.getByRole('link', { name: 'Bo Maes' }).first().waitFor();

  await page.goto(`${app.url}/account`);
  await page.getByRole('button', { name: /^Verwijder Chrome/ }).click();
  await page.getByText('De sleutel is verwijderd.').waitFor();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('button', { name: 'Aanmelden met een toegangssleutel' }).click();
  await page.getByText('Aanmelden met een sleutel lukte niet').waitFor();
});
