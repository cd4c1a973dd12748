import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testNow } from '../../../test/harness/deterministic';
import { openTestDatabase } from '../../../test/harness/test-database';
import { type Database, publicScope } from '../database/database';
import { postMail } from './mail';
import { type OutboxFilter, readOutboxPage } from './outbox';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const after = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const read = (page: number, filter: OutboxFilter = {}) =>
  database.read(publicScope, (db) => readOutboxPage(db, { page, pageSize: 2, ...filter }));

test('an empty outbox is an empty page', async () => {
  expect(await read(1)).toEqual({ entries: [], total: 0, unsent: 0 });
});

test('what was not sent comes first, then the newest, page after page, without the text of a mail', async () => {
  await database.write(publicScope, async (db) => {
    for (const [index, id] of ['sent-old', 'waits-old', 'sent-new', 'waits-new', 'failed'].entries()) {
      await postMail(db, id, { recipient: `${id}@gemeente.be`, subject: id, body: 'geheime link' }, after(index));
    }
    await sql`update outbox set sent_at = ${after(9)}, attempts = 1 where id like 'sent%'`.execute(db);
    await sql`update outbox set attempts = 2, last_error = 'mailbox full' where id = 'failed'`.execute(db);
  });
  const pages = await Promise.all([1, 2, 3, 4].map((page) => read(page)));
  const ids = pages.map(({ entries }) => entries.map(({ id }) => id));
  expect(ids).toEqual([['failed', 'waits-new'], ['waits-old', 'sent-new'], ['sent-old'], []]);
  for (const { total, unsent } of pages) expect([total, unsent]).toEqual([5, 3]);
  expect(pages[0]?.entries[0]).toEqual({
    id: 'failed',
    recipient: 'failed@gemeente.be',
    subject: 'failed',
    createdAt: after(4),
    sentAt: null,
    attempts: 2,
    notBefore: after(4),
    lastError: 'mailbox full',
  });
  expect(JSON.stringify(pages)).not.toContain('geheim');
});

test('the filters leave out subjects and what was sent, and count what is left', async () => {
  const ids = async (filter: OutboxFilter) => {
    const { entries, total, unsent } = await read(1, filter);
    return [entries.map(({ id }) => id), total, unsent];
  };
  expect(await ids({ withoutSubjects: ['failed', 'waits-new'] })).toEqual([['waits-old', 'sent-new'], 3, 1]);
  expect(await ids({ unsentOnly: true, withoutSubjects: ['failed'] })).toEqual([['waits-new', 'waits-old'], 2, 2]);
});
