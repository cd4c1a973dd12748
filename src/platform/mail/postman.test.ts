import { createServer } from 'node:net';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestClock, createTestLog, testNow } from '../../../test/harness/deterministic';
import { addressOf, Catcher } from '../../../test/harness/mail-catcher';
import { testConfig } from '../../../test/harness/test-config';
import { openTestDatabase } from '../../../test/harness/test-database';
import { type Database, publicScope } from '../database/database';
import { forgetMailAbout, forgetSentMail, type Mail, postMail, readOutbox } from './mail';
import { deliverMail, deliverOutbox, startPostman } from './postman';

let database: Database;
let catcher: Catcher;
let smtpUrl: string;
beforeEach(async () => {
  database = await openTestDatabase();
  catcher = new Catcher();
  smtpUrl = await catcher.listen();
});
afterEach(async () => {
  await catcher.close();
  await database.close();
});

function office(settings: { smtpUrl?: string | null } = {}) {
  const clock = createTestClock();
  const { log, lines } = createTestLog();
  const config = { ...testConfig, smtpUrl, ...settings };
  return { deps: { config, database, clock: clock.now, log }, clock, lines };
}
const post = (id: string, body = 'Dag, één vraag: € 5?') =>
  database.write(publicScope, (db) =>
    postMail(db, id, { recipient: 'an@gemeente.be', subject: 'Uw lijst – één', body }, createTestClock().now()),
  );
const postOne = (mail: Partial<Mail>, id = 'one') =>
  database.write(publicScope, (db) =>
    postMail(db, id, { recipient: 'an@gemeente.be', subject: 'Nieuws', body: 'Dag', ...mail }, createTestClock().now()),
  );
const outbox = () => database.read(publicScope, (db) => readOutbox(db, 50));

test('a mail is delivered once, whole and as it was written', async () => {
  await post('one');
  const { deps, clock } = office();
  expect(await deliverOutbox(deps)).toBe(1);
  clock.advance(86_400_000);
  expect(await deliverOutbox(deps)).toBe(0);
  expect(catcher.caught).toHaveLength(1);
  const mail = catcher.caught[0] ?? '';
  expect(mail).toContain('To: an@gemeente.be');
  expect(mail).toContain('From: Verbonden <verbonden@verbonden.test>');
  expect(mail).toContain('Message-ID: <one@verbonden>');
  expect(await outbox()).toMatchObject([{ id: 'one', attempts: 1, lastError: null, sentAt: testNow }]);
});

test('several postmen at once never send a mail twice', async () => {
  for (let index = 0; index < 10; index += 1) await post(`mail-${index}`);
  const sent = await Promise.all([1, 2, 3].map(() => deliverOutbox(office().deps)));
  expect(sent.reduce((sum, each) => sum + each)).toBe(10);
  expect(new Set(catcher.caught.map((mail) => /Message-ID: (.*)/.exec(mail)?.[1])).size).toBe(10);
  expect(catcher.caught).toHaveLength(10);
});

test('one mail is sent by its id, whatever waits before it, and its own outcome told', async () => {
  await post('waiting');
  await post('asked');
  const { deps } = office();
  expect(await deliverMail(deps, 'asked')).toEqual({ error: null });
  expect(catcher.caught).toHaveLength(1);
  expect(catcher.caught[0]).toContain('Message-ID: <asked@verbonden>');
  expect(await deliverMail(deps, 'asked')).toBe('taken');
  catcher.refuse = true;
  expect(await deliverMail(deps, 'waiting')).toEqual({ error: expect.stringContaining('mailbox full') });
  expect(catcher.caught).toHaveLength(1);
});

test('a refused mail is tried again after 1, 2, 4 … minutes, eight times, and keeps its error', async () => {
  await post('refused');
  catcher.refuse = true;
  const { deps, clock, lines } = office();
  const attempts = async () => (await outbox())[0]?.attempts;
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    await deliverOutbox(deps);
    expect(await attempts()).toBe(attempt);
    clock.advance(60_000 * 2 ** (attempt - 1) - 1);
    await deliverOutbox(deps);
    expect(await attempts()).toBe(attempt);
    clock.advance(1);
  }
  await deliverOutbox(deps);
  const [mail] = await outbox();
  expect(mail).toMatchObject({ attempts: 8, sentAt: null });
  expect(mail?.lastError).toContain('mailbox full');
  // A server's answer names the recipient: that stays out of the log.
  expect(JSON.stringify(lines)).not.toContain('@');
});

test('what failed once is delivered when the server takes it again', async () => {
  await post('later');
  catcher.refuse = true;
  const { deps, clock } = office();
  await deliverOutbox(deps);
  catcher.refuse = false;
  clock.advance(60_000);
  expect(await deliverOutbox(deps)).toBe(1);
  expect(await outbox()).toMatchObject([{ attempts: 2, lastError: null }]);
});

test('a mail that its postman died over waits for the end of the lease, then goes out', async () => {
  await post('orphan');
  const { deps, clock } = office();
  const dying = { ...deps, database: { ...database, write: failAfter(1) } };
  await expect(deliverOutbox(dying)).rejects.toThrow('power cut');
  catcher.caught.length = 0;
  clock.advance(599_999);
  expect(await deliverOutbox(deps)).toBe(0);
  clock.advance(1);
  expect(await deliverOutbox(deps)).toBe(1);
});

function failAfter(times: number): Database['write'] {
  let left = times;
  return (scope, work) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('power cut')) : database.write(scope, work);
  };
}

test('without SMTP_URL nothing is sent and everything stays', async () => {
  await post('kept');
  expect(await deliverOutbox(office({ smtpUrl: null }).deps)).toBe(0);
  expect(await outbox()).toMatchObject([{ id: 'kept', attempts: 0, sentAt: null }]);
  expect(catcher.caught).toEqual([]);
});

test('a server that hangs up or is not there costs an attempt, not the process', async () => {
  await post('nobody');
  const rude = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
  const address = addressOf(rude);
  expect(await deliverOutbox(office({ smtpUrl: address }).deps)).toBe(0);
  await new Promise((resolve) => rude.close(resolve));
  const { deps, clock } = office({ smtpUrl: address });
  clock.advance(60_000);
  expect(await deliverOutbox(deps)).toBe(0);
  expect(await outbox()).toMatchObject([{ attempts: 2, sentAt: null }]);
});

test('the postman goes round by himself, survives a database that fails, and stops when asked', async () => {
  await post('round');
  const { deps, lines } = office();
  let broken = true;
  const write: Database['write'] = (scope, work) =>
    broken ? Promise.reject(new Error('no database')) : database.write(scope, work);
  const postman = startPostman({ ...deps, database: { ...database, write } }, 10);
  await expect.poll(() => lines.some((line) => line.event === 'mail.broken')).toBe(true);
  broken = false;
  await expect.poll(() => catcher.caught.length).toBe(1);
  await postman.stop();
  await post('after');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(catcher.caught).toHaveLength(1);
});

test('the postman who is woken goes at once, and no more once he stopped', async () => {
  const dayMs = 86_400_000;
  const postman = startPostman(office().deps, dayMs);
  await post('awaited');
  postman.wake();
  await expect.poll(() => catcher.caught.length).toBe(1);
  await postman.stop();
  await post('after');
  postman.wake();
  await postman.stop();
  expect(catcher.caught).toHaveLength(1);
});

test('a mail of a series says how to stop it with one request, another mail does not', async () => {
  await postOne({ unsubscribeUrl: 'https://verbonden.test/nl/stop?t=abc' });
  await post('two');
  await deliverOutbox(office().deps);
  // Of the same moment: in any order.
  const [single = '', series = ''] = catcher.caught.toSorted(
    (a, b) => Number(a.includes('List-Unsubscribe')) - Number(b.includes('List-Unsubscribe')),
  );
  expect(series).toContain('List-Unsubscribe: <https://verbonden.test/nl/stop?t=abc>');
  expect(series).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(single).not.toContain('List-Unsubscribe');
  for (const mail of [series, single]) expect(mail).toContain('Auto-Submitted: auto-generated');
});

test('nothing that was typed becomes a header or another recipient', async () => {
  const injected = '\r\nBcc: eve@evil.test\r\n\r\nKoop nu';
  await postOne({ subject: `Nieuws${injected}`, unsubscribeUrl: `https://verbonden.test/stop${injected}` }, 'subject');
  await postOne({ recipient: 'an@gemeente.be, eve@evil.test' }, 'comma');
  await postOne({ recipient: `an@gemeente.be${injected}` }, 'lines');
  await deliverOutbox(office().deps);
  expect(catcher.caught.length).toBeGreaterThan(0);
  expect(catcher.recipients.filter((address) => address.startsWith('eve'))).toEqual([]);
  for (const mail of catcher.caught) {
    const [headers = '', body] = mail.split('\r\n\r\n');
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(body?.trim()).toBe('Dag');
  }
});

test('the mails about somebody can be forgotten, and those that were sent long ago', async () => {
  await postOne({ about: 'follower-1' }, 'one');
  await postOne({ about: 'follower-2' }, 'two');
  await post('three');
  await database.write(publicScope, (db) => forgetMailAbout(db, 'follower-1'));
  expect((await outbox()).map(({ id }) => id).sort()).toEqual(['three', 'two']);
  const { deps, clock } = office();
  await deliverOutbox(deps);
  await post('unsent');
  const forget = () => database.write(publicScope, (db) => forgetSentMail(db, clock.now()));
  expect(await forget()).toBe(0);
  clock.advance(1000);
  expect(await forget()).toBe(2);
  expect((await outbox()).map(({ id }) => id)).toEqual(['unsent']);
});

test.each(['delete from outbox', "update outbox set recipient = 'x'", "update outbox set body = 'x'"])(
  'requests cannot do: %s',
  async (statement) => {
    const work = database.write(publicScope, (db) => sql.raw(statement).execute(db));
    await expect(work).rejects.toThrow('permission denied');
  },
);
