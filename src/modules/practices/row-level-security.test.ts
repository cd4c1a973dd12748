import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { jobScope } from '../../platform/access/viewer';
import { publicScope, type Scope } from '../../platform/database/database';
import { insertRound } from './lead-reviews/queries';

/** Raw SQL as the role of the application, on practices of Gent in every state. */
const states = {
  published: 'babbellijn-herselt',
  stopped: 'soepcafes',
  merged: 'wijkcentra',
  withdrawn: 'telefooncirkels',
};
const slugs = Object.values(states);
const shown = [states.published, states.stopped].toSorted();
const member: Scope = { organisation: 'gent', person: 'person-an' };
const others: Scope = { organisation: 'aalst', person: 'person-bo' };
const reviewer: Scope = { organisation: null, person: 'person-ria' };

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
  const at = site.clock.now();
  await site.deps.database.asOwner(async (db) => {
    for (const [state, slug] of Object.entries(states)) {
      const into = state === 'merged' ? states.published : null;
      await sql`update practice set organisation = 'gent', state = ${state}, merged_into = ${into},
        state_note = ${state === 'withdrawn' ? 'Op vraag.' : null} where slug = ${slug}`.execute(db);
    }
    const round = { slug: states.withdrawn, id: 'ronde', level: 1, practiceVersion: 1, by: 'els', at } as const;
    await insertRound(db, round);
    await sql`insert into review (slug, round, reviewer, assigned_by, assigned_at)
      values (${states.withdrawn}, 'ronde', ${reviewer.person}, 'els', ${at})`.execute(db);
  });
});
afterAll(() => site.close());

const ours = sql`slug in (${sql.join(slugs)})`;
async function read(scope: Scope, table: 'practice' | 'practice_version' | 'practice_address'): Promise<string[]> {
  const query = sql<{ slug: string }>`select slug from ${sql.table(table)} where ${ours} order by slug`;
  return (await site.deps.database.read(scope, (db) => query.execute(db))).rows.map(({ slug }) => slug);
}
const attempt = (scope: Scope, statement: RawBuilder<unknown>) =>
  site.deps.database.write(scope, async (db) => Number((await statement.execute(db)).numAffectedRows ?? 0));

describe.each(['practice', 'practice_version'] as const)('a row of %s', (table) => {
  it.each([
    ['a visitor', publicScope],
    ['another organisation', others],
  ])('shows to %s while the practice is shown, and not once it was withdrawn or merged', async (_, scope) => {
    expect(await read(scope, table)).toEqual(shown);
  });

  it('shows to its organisation and to the desk in every state', async () => {
    for (const scope of [member, jobScope]) expect(await read(scope, table)).toEqual(slugs.toSorted());
  });
});

it('who was asked to judge a version reads it whatever became of the practice, and the practice itself no more', async () => {
  expect(await read(reviewer, 'practice_version')).toEqual([...shown, states.withdrawn].toSorted());
  expect(await read(reviewer, 'practice')).toEqual(shown);
});

it('who judges in a round that goes on, and who stepped aside, shows to the desk and to who judges in it; then to all', async () => {
  const colleague: Scope = { organisation: null, person: 'person-rik' };
  const at = site.clock.now();
  await site.deps.database.asOwner(async (db) => {
    await sql`insert into review (slug, round, reviewer, assigned_by, assigned_at, conflict)
      values (${states.withdrawn}, 'ronde', ${colleague.person}, 'els', ${at}, 'Een neef.')`.execute(db);
  });
  const progress = async (scope: Scope) => {
    const query = sql<{ reviewer: string }>`select reviewer from review_progress order by reviewer`;
    return (await site.deps.database.read(scope, (db) => query.execute(db))).rows.map(({ reviewer: who }) => who);
  };
  const both = [reviewer.person, colleague.person].toSorted();
  for (const scope of [publicScope, member, others]) expect(await progress(scope)).toEqual([]);
  for (const scope of [jobScope, reviewer, colleague]) expect(await progress(scope)).toEqual(both);
  const close = (closed: Date | null) =>
    site.deps.database.asOwner((db) => sql`update review_round set closed_at = ${closed}`.execute(db));
  await close(at);
  expect(await progress(publicScope)).toEqual(both);
  await close(null);
});

it('everybody may know of every address where it leads, and nothing of what stood there', async () => {
  expect(await read(publicScope, 'practice_address')).toEqual(slugs.toSorted());
  const columns = await site.deps.database.asOwner((db) =>
    sql<{ name: string }>`select column_name as name from information_schema.columns
      where table_name = 'practice_address' order by 1`.execute(db),
  );
  const known = ['merged_into', 'organisation', 'slug', 'state', 'state_note', 'title'];
  expect(columns.rows.map(({ name }) => name)).toEqual(known);
});

describe('only the desk', () => {
  it.each([
    ['a visitor', publicScope],
    ['its organisation', member],
    ['another organisation', others],
  ])('changes practices: %s does not', async (_, scope) => {
    for (const change of [sql`state = 'withdrawn'`, sql`organisation = 'aalst'`, sql`record = '{}'`]) {
      expect(await attempt(scope, sql`update practice set ${change}`)).toBe(0);
    }
    const columns = sql`slug, organisation, record, version, published_at, changed_at`;
    const added = sql`insert into practice (${columns}) values ('nieuw', 'gent', '{}', 1, now(), now())`;
    await expect(attempt(scope, added)).rejects.toThrow('row-level security');
    const version = sql`insert into practice_version (slug, version, record, changed_at, changed_by, summary, images)
      values (${states.published}, 99, '{}', now(), 'x', 'x', '[]')`;
    await expect(attempt(scope, version)).rejects.toThrow('row-level security');
  });

  it('does, but neither the address nor the day of publication, and removes nothing', async () => {
    const own = sql`where slug = ${states.published}`;
    expect(await attempt(jobScope, sql`update practice set state = 'published' ${own}`)).toBe(1);
    for (const refused of [
      sql`update practice set slug = 'anders' ${own}`,
      sql`update practice set published_at = now() ${own}`,
      sql`delete from practice ${own}`,
      sql`update practice_version set record = '{}' ${own}`,
      sql`delete from practice_version ${own}`,
      sql`insert into catalogue_state (only_row, version, content_hash) values (true, 1, '')`,
    ]) {
      await expect(attempt(jobScope, refused)).rejects.toThrow('permission denied');
    }
  });
});
