import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database';
import { applicationRole, type Database, publicScope, type Scope } from '../../platform/database/database';

/** Everybody may read these: what organisations published. Whatever else there is shows to its organisation alone. */
const openToRead = ['published_adoption'];

/** What a participant fills in shows to her alone, until she is done. */
const hiddenFromAll = ['cohort_draft'];

/** Tables that name an organisation without belonging to it, and why. */
const notByOrganisation: Record<string, string> = {
  audit_log: 'one chain of lines over all organisations; the application adds to it and reads it as one',
  organisation_request: 'asked by a person, who alone sees it; most ask for an organisation that is not there yet',
  practice: 'one public address, of nobody or given from one organisation to another (decision 0023)',
};

// What the database itself says of its tables, so that a table that is added later is tried as well.
interface Table {
  name: string;
  secured: boolean;
  owner: string;
  /** The organisation is part of the primary key. */
  keyed: boolean;
  columns: { name: string; type: string; required: boolean }[];
}

/** Tables that name an organisation. */
const tenantTables = sql<Table>`
  select c.relname as name, c.relrowsecurity as secured, pg_get_userbyid(c.relowner) as owner,
    exists (
      select from pg_index i where i.indrelid = c.oid and i.indisprimary and key.attnum = any (i.indkey)
    ) as keyed,
    (
      select json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, null), 'required', a.attnotnull
      ) order by a.attnum)
      from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    ) as columns
  from pg_class c
  join pg_attribute key on key.attrelid = c.oid and key.attname = 'organisation'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  order by c.relname`;

let database: Database;
let all: Table[] = [];
let tables: Table[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  all = (await asOwner(tenantTables)) as Table[];
  tables = all.filter(({ name }) => !Object.hasOwn(notByOrganisation, name));
  for (const table of tables) await fill(table);
});
afterAll(() => database.close());

const asOwner = async <T>(query: RawBuilder<T>) => (await database.asOwner((db) => query.execute(db))).rows;
const [ours, theirs] = ['tenant-ours', 'tenant-theirs'];
const ourScope: Scope = { organisation: ours, person: 'somebody-of-ours' };

/** What a column of this type may hold; another for each organisation, so that no unique index is in the way. */
function valueFor(type: string, organisation: string): unknown {
  const number = organisation === ours ? 1 : 2;
  const known: Record<string, unknown> = {
    text: `of ${organisation}`,
    integer: number,
    bigint: number,
    smallint: number,
    numeric: number,
    'double precision': number,
    boolean: true,
    'timestamp with time zone': '2026-11-20T09:00:00Z',
    date: '2026-11-20',
    json: '{}',
    jsonb: '{}',
    bytea: Buffer.from([number]),
    'text[]': '{}',
    uuid: `00000000-0000-4000-8000-00000000000${number}`,
  };
  if (!Object.hasOwn(known, type)) throw new Error(`Say here what a column of type ${type} may hold`);
  return known[type];
}

/** A row as it is at first: what may be empty is, such as the day it was published. */
function insertRow({ name, columns }: Table, organisation: string, mark = organisation): RawBuilder<unknown> {
  const filled = columns.filter(({ required }) => required);
  const values = filled.map((column) => (column.name === 'organisation' ? organisation : valueFor(column.type, mark)));
  const names = filled.map((column) => sql.id(column.name));
  return sql`insert into ${sql.table(name)} (${sql.join(names)}) values (${sql.join(values)})`;
}

/** One row of each organisation. What keeps rows sensible is taken away first: here only who sees them counts. */
async function fill(table: Table): Promise<void> {
  const constraints = await asOwner(
    sql<{ name: string }>`select conname as name from pg_constraint
      where conrelid = ${table.name}::regclass and contype in ('c', 'f')`,
  );
  for (const { name } of constraints) {
    await asOwner(sql`alter table ${sql.table(table.name)} drop constraint ${sql.id(name)}`);
  }
  await asOwner(sql`alter table ${sql.table(table.name)} disable trigger user`);
  for (const organisation of [ours, theirs]) await asOwner(insertRow(table, organisation));
}

/** How many rows the statement saw or changed in that scope; "refused" when the database says no. */
async function attempt(scope: Scope, statement: RawBuilder<unknown>): Promise<number | 'refused'> {
  try {
    const { rows, numAffectedRows } = await database.write(scope, (db) => statement.execute(db));
    return rows.length || Number(numAffectedRows ?? 0);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (/permission denied|row-level security/.test(said)) return 'refused';
    throw error;
  }
}

const theirRow = async ({ name }: Table) =>
  asOwner(sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(name)} t where organisation = ${theirs}`);

describe('every table that belongs to organisations', () => {
  it('is found in the catalogue of the database', () => {
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['invitation', 'membership']));
  });

  it('has row-level security, and the application does not own it', () => {
    expect(tables.filter(({ secured }) => !secured).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ owner }) => owner === applicationRole).map(({ name }) => name)).toEqual([]);
  });

  it('has the organisation in its primary key; only what is said above does not belong to one', () => {
    const unkeyed = all.filter(({ keyed }) => !keyed).map(({ name }) => name);
    expect(unkeyed).toEqual(Object.keys(notByOrganisation).toSorted());
  });

  it('shows an organisation its own rows, and no row to who acts for none', async () => {
    for (const { name } of tables) {
      const rows = sql`select organisation from ${sql.table(name)}`;
      const own = await attempt(ourScope, sql`${rows} where organisation = ${ours}`);
      expect([name, own]).toEqual([name, hiddenFromAll.includes(name) ? 0 : 1]);
      const seen = await attempt(publicScope, rows);
      expect([name, seen]).toEqual([name, openToRead.includes(name) ? 2 : 0]);
    }
  });

  it('shows no row of another organisation', async () => {
    for (const { name } of tables.filter((table) => !openToRead.includes(table.name))) {
      const rows = sql`select organisation from ${sql.table(name)}`;
      expect([name, await attempt(ourScope, rows)]).toEqual([name, hiddenFromAll.includes(name) ? 0 : 1]);
      expect([name, await attempt(ourScope, sql`${rows} where organisation = ${theirs}`)]).toEqual([name, 0]);
    }
  });

  it('takes no row for another organisation', async () => {
    for (const table of tables) {
      const outcome = await attempt(ourScope, insertRow(table, theirs, ours));
      expect([table.name, outcome]).toEqual([table.name, 'refused']);
    }
  });

  it('lets nobody change, move or delete a row of another organisation, whatever the column', async () => {
    for (const table of tables) {
      const before = await theirRow(table);
      const name = sql.table(table.name);
      const outcomes = [];
      for (const column of table.columns) {
        const id = sql.id(column.name);
        outcomes.push(await attempt(ourScope, sql`update ${name} set ${id} = ${id} where organisation = ${theirs}`));
      }
      outcomes.push(await attempt(ourScope, sql`delete from ${name} where organisation = ${theirs}`));
      expect([table.name, outcomes.filter((outcome) => outcome !== 'refused' && outcome !== 0)]).toEqual([
        table.name,
        [],
      ]);
      const moved = await attempt(
        ourScope,
        sql`update ${name} set organisation = ${theirs} where organisation = ${ours}`,
      );
      expect([table.name, moved]).toEqual([table.name, 'refused']);
      expect(await theirRow(table)).toEqual(before);
      expect(before).toHaveLength(1);
    }
  });

  it('keeps what is theirs when everything is deleted', async () => {
    for (const table of tables) {
      await attempt(ourScope, sql`delete from ${sql.table(table.name)}`);
      expect([table.name, (await theirRow(table)).length]).toEqual([table.name, 1]);
    }
  });
});

it('the application is no superuser and cannot put row-level security aside', async () => {
  const roles = await asOwner(
    sql`select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = ${applicationRole}`,
  );
  expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  await expect(
    database.write(ourScope, (db) =>
      sql`set local row_security = off`.execute(db).then(() => sql`select from membership`.execute(db)),
    ),
  ).rejects.toThrow('row-level security');
});

it('a table without row-level security would be noticed', async () => {
  await asOwner(sql`create table left_unkeyed (id text primary key, organisation text)`);
  expect((await asOwner(tenantTables)) as Table[]).toContainEqual(
    expect.objectContaining({ name: 'left_unkeyed', secured: false, keyed: false }),
  );
  await asOwner(sql`create table left_open (organisation text primary key)`);
  await asOwner(sql`grant select, insert, update, delete on left_open to verbonden_app`);
  const [table] = ((await asOwner(tenantTables)) as Table[]).filter(({ name }) => name === 'left_open');
  expect(table).toMatchObject({ secured: false, keyed: true });
  for (const organisation of [ours, theirs]) await asOwner(sql`insert into left_open values (${organisation})`);
  expect(await attempt(ourScope, sql`select from left_open where organisation = ${theirs}`)).toBe(1);
});
