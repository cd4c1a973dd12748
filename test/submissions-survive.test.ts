import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { DraftAnswers } from '../src/modules/practices/draft';
import { stepIds } from '../src/modules/practices/share-practice/form';
import { insertDraft } from '../src/modules/practices/share-practice/queries';
import { verifyAudit } from '../src/platform/audit/audit-log';
import { type AppProcess, makeDataDir, startAppProcess, startBriefly } from './harness/app-process';
import { type PostgresqlServer, startPostgresqlServer } from './harness/postgresql-server';
import { makePreparedDataDir } from './harness/prepared-data-dir';
import { onDatabase, organisation, prepareContributor, sendForm } from './harness/running-site';
import { rightAnswers } from './harness/sharing-site';

// What was acknowledged is there, however the process ends.
const submissions = 200;
const killedAfter = 60;
const atOnce = 8;

const folders: ReturnType<typeof makeDataDir>[] = [];
let postgresql: PostgresqlServer;
beforeAll(async () => {
  postgresql = await startPostgresqlServer();
});
afterAll(async () => {
  await postgresql.stop();
  for (const folder of folders) folder.remove();
});

const ids = Array.from({ length: submissions }, (_, at) => `practice-${String(at).padStart(13, '0')}`);
const answers: DraftAnswers = {
  fields: Object.assign({}, ...Object.values(rightAnswers)),
  rows: {},
  images: [],
  saved: [...stepIds],
  fromText: {},
};

async function settingsOf(kind: 'pglite' | 'postgresql'): Promise<Record<string, string>> {
  const folder = kind === 'pglite' ? makePreparedDataDir(inject('testDatabase')) : makeDataDir();
  folders.push(folder);
  const common = { DATA_DIR: folder.path, WRITES_PER_MINUTE: '1000000', READS_PER_MINUTE: '1000000' };
  if (kind === 'pglite') return common;
  await postgresql.administer('create database survival owner verbonden_owner');
  return {
    ...common,
    DATABASE_URL: postgresql.url('verbonden_web', 'survival'),
    DATABASE_OWNER_URL: postgresql.url('verbonden_owner', 'survival'),
  };
}

/** Hands in drafts, several at once; kills the process when enough were acknowledged. @returns those acknowledged */
async function handInAll(app: AppProcess, cookie: string, kill: boolean): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  const waiting = [...ids];
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const path = `/mijn/praktijken/${organisation}/${id}`;
      const fields = { submission: `submission-${id.slice(-11)}`, versie: '1' };
      const answer = await sendForm(`${app.url}${path}/indienen`, cookie, fields).catch(() => null);
      if (answer?.status === 303 && answer.headers.get('Location') === path) acknowledged.add(id);
      else if (answer) throw new Error(`Handing in answered ${answer.status}`);
      if (kill && acknowledged.size === killedAfter) void app.stop('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return acknowledged;
}

interface Stored {
  id: string;
  state: string;
  steps: number;
  mails: number;
}

const readAll = (settings: Record<string, string>) =>
  onDatabase(settings, async (database) => {
    const { rows } = await database.asOwner((db) =>
      sql<Stored>`select d.id, d.state,
          (select count(*)::int from practice_draft_step s where s.draft = d.id) as steps,
          (select count(*)::int from outbox o where o.body like '%' || d.id || '%') as mails
        from practice_draft d order by d.id`.execute(db),
    );
    return { rows, audit: await verifyAudit(database) };
  });

test.each(['pglite', 'postgresql'] as const)(
  'on %s: killed during 200 submissions, every acknowledged one is there, whole and once',
  async (kind) => {
    const settings = await settingsOf(kind);
    const { cookie, person } = await prepareContributor(settings);
    await onDatabase(settings, (database) =>
      database.asOwner(async (db) => {
        for (const id of ids)
          await insertDraft(db, {
            organisation,
            id,
            slug: null,
            baseVersion: null,
            answers,
            by: person,
            at: new Date(),
          });
      }),
    );
    const app = await startAppProcess(settings);
    const acknowledged = await handInAll(app, cookie, true);
    await app.stop('SIGKILL');
    expect(acknowledged.size).toBeGreaterThanOrEqual(killedAfter);
    expect(acknowledged.size).toBeLessThan(submissions);

    // Started again as an operator would: recovery, migrations, the site.
    const again = await startBriefly(settings);
    await again.stop();
    const after = await readAll(settings);
    expect(after.rows.map(({ id }) => id)).toEqual(ids);
    const handedIn = after.rows.filter(({ state }) => state === 'submitted');
    expect(handedIn.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]));
    // Wholly handed in, or not at all.
    for (const { state, steps, mails } of after.rows) {
      expect([state, steps, mails]).toEqual(state === 'submitted' ? ['submitted', 1, 1] : ['draft', 0, 0]);
    }
    expect(after.audit.intact).toBe(true);

    // Whoever got no answer sends the form again; whoever did, too.
    const third = await startAppProcess(settings);
    expect((await handInAll(third, cookie, false)).size).toBe(submissions);
    await third.stop();
    const end = await readAll(settings);
    expect(end.rows.every(({ state, steps, mails }) => state === 'submitted' && steps === 1 && mails === 1)).toBe(true);
    expect(end.audit.intact).toBe(true);
  },
  // Six starts of the application and 400 transactions that wait for the disk.
  300_000,
);
