import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testNow } from '../../../../test/harness/deterministic';
import { addPerson } from '../../../../test/harness/organisations';
import { askLink } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp, type TestAppOptions } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { postMail } from '../../../platform/mail/mail';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let adam: Person;
async function open(config: TestAppOptions['config'] = {}) {
  site = await createTestApp({ config });
  adam = await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
}
beforeAll(() => open());
afterAll(() => site.close());

const outbox = '/beheer/post';

it('without a mail server an administrator reads what waits, and opens its links', async () => {
  const link = await askLink(site, 'nele@gemeente.be');
  const shown = await (await adam.request(outbox)).text();
  for (const text of [
    'Er is geen mailserver ingesteld',
    'Aan nele@gemeente.be',
    `href="${site.deps.config.baseUrl}${link}"`,
  ]) {
    expect(shown).toContain(text);
  }
});

it('links to sign in can be left out, so that they bury nothing else, and what was sent too', async () => {
  await site.deps.database.write(publicScope, async (db) => {
    const mail = { recipient: 'bea@gemeente.be', subject: 'Een vraag over uw praktijk', body: 'Dag' };
    for (const id of ['asked', 'sent']) await postMail(db, id, { ...mail, subject: `${mail.subject}: ${id}` }, testNow);
  });
  await site.deps.database.asOwner((db) => sql`update outbox set sent_at = now() where id = 'sent'`.execute(db));
  const show = async (choice: string) => (await adam.request(`${outbox}?toon=${choice}`)).text();
  const without = await show('zonder-aanmelden');
  for (const text of ['praktijk: asked', 'praktijk: sent', '2 berichten, 1 wacht nog']) expect(without).toContain(text);
  expect(without).not.toContain('Aan nele@gemeente.be');
  const waiting = await show('wacht');
  for (const text of ['praktijk: asked', 'Aan nele@gemeente.be']) expect(waiting).toContain(text);
  expect(waiting).not.toContain('praktijk: sent');
  expect(await show('iets')).toContain('Gemaakt op 20 november 2026 om ');
});

it('each reading is in the audit log', async () => {
  await adam.request(outbox);
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<{ actor: string }>`select actor from audit_log where action = 'read-outbox'`.execute(db),
  );
  expect(rows.at(-1)).toEqual({ actor: adam.person });
});

it.each(['0', '-1', '999999', '9999999', 'x', '<script>'])('page %j of it is no fault', async (number) => {
  expect((await adam.request(`${outbox}?bladzijde=${encodeURIComponent(number)}`)).status).toBe(200);
});

it('to anybody else there is no such page', async () => {
  const editor = await addPerson(site, 'Ed Itor', { platform: ['editor', 'reviewer', 'researcher'] });
  expect((await editor.request(outbox)).status).toBe(404);
});

it('with a mail server the page shows whether mail left, and no text or link of anybody', async () => {
  await site.close();
  await open({ smtpUrl: 'smtp://127.0.0.1:1' });
  const link = await askLink(site, 'nele@gemeente.be');
  const shown = await (await adam.request(outbox)).text();
  expect(shown).toContain('Aan nele@gemeente.be');
  expect(shown).not.toContain(link);
});
