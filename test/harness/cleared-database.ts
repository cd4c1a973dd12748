import { type RawBuilder, sql } from 'kysely';
import type { Connection, Database } from '../../src/platform/database/database';

/** What is in a database that nobody used yet. */
interface Pristine {
  /** Tables with rows, as "schema.table": each row as text. */
  filled: ReadonlyMap<string, readonly string[]>;
  lastAuditLine: string;
  /** By table of `filled`, then of tables, roles and sequences: differs once one of its rows does. */
  prints: readonly string[];
}

/** Prepared databases that tests of this process gave back as they got them. Opening one takes ten times as long. */
const free: { database: Database; pristine: Pristine }[] = [];

/**
 * A prepared database of one's own: one that was given back, or a new one. `close()` clears it for the next test:
 * what tests added to empty tables and to the log is taken out, and rows that came with the database are put back. One in
 * which tables, roles or sequences changed is closed.
 */
export async function borrowDatabase(open: () => Promise<Database>): Promise<Database> {
  const { database, pristine } = free.pop() ?? (await openNew(open));
  let closed = false;
  const running = new Set<Promise<unknown>>();
  const whileOpen = async <T>(begin: () => Promise<T>): Promise<T> => {
    if (closed) throw new Error('The database is closed');
    const work = begin();
    running.add(work);
    return work.finally(() => running.delete(work));
  };
  return {
    kind: database.kind,
    read: (scope, work) => whileOpen(() => database.read(scope, work)),
    write: (scope, work) => whileOpen(() => database.write(scope, work)),
    asOwner: (work) => whileOpen(() => database.asOwner(work)),
    close: async () => {
      if (closed) return;
      closed = true;
      await Promise.allSettled(running);
      const clean = await clear(database, pristine).catch(() => null);
      if (clean) free.push({ database, pristine: clean });
      else await database.close();
    },
  };
}

async function openNew(open: () => Promise<Database>) {
  const database = await open();
  return { database, pristine: await database.asOwner(lookAt) };
}

async function lookAt(db: Connection): Promise<Pristine> {
  const filled = new Map<string, string[]>();
  for (const table of await tablesWithPages(db)) {
    const found = await rows<{ row: string }>(db, sql`select whole::text as row from ${sql.raw(table)} whole`);
    filled.set(
      table,
      found.map(({ row }) => row),
    );
  }
  const [line] = await rows<{ seq: string }>(db, sql`select coalesce(max(seq), 0)::text as seq from audit_log`);
  return { filled, lastAuditLine: line?.seq ?? '0', prints: await printsOf(db, filled.keys()) };
}

/** @returns what it is now: as it was; null when it cannot be */
async function clear(database: Database, pristine: Pristine): Promise<Pristine | null> {
  const { filled, lastAuditLine } = pristine;
  return database.asOwner(async (db) => {
    // Without triggers, which keep the log and what refers to each other.
    await sql`set local session_replication_role = replica`.execute(db);
    // What a test left behind may hold on to something.
    await sql`set local lock_timeout = '2s'`.execute(db);
    await sql`delete from audit_log where seq > ${lastAuditLine}::bigint`.execute(db);
    for (const table of await tablesWithPages(db)) {
      if (!filled.has(table)) await sql`delete from ${sql.raw(table)}`.execute(db);
    }
    const now = await printsOf(db, filled.keys());
    const tables = [...filled];
    const changed = now.flatMap((print, at) => (print === pristine.prints[at] ? [] : [tables[at]]));
    if (changed.length === 0) return pristine;
    for (const table of changed) {
      if (!table) return null;
      await putBack(db, ...table);
    }
    return { ...pristine, prints: await printsOf(db, filled.keys()) };
  });
}

async function putBack(db: Connection, name: string, saved: readonly string[]): Promise<void> {
  const table = sql.raw(name);
  await sql`delete from ${table} whole where whole::text <> all (${saved}::text[])`.execute(db);
  await sql`insert into ${table} overriding system value
    select (missing.whole).* from (
      select row::${table} as whole from unnest(${saved}::text[]) row
      where row <> all (select whole::text from ${table} whole) offset 0
    ) missing`.execute(db);
}

const rows = async <T>(db: Connection, query: RawBuilder<T>) => (await query.execute(db)).rows;

async function tablesWithPages(db: Connection): Promise<string[]> {
  const found = await rows<{ name: string }>(
    db,
    sql`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' and pg_relation_size(c.oid) > 0`,
  );
  return found.map(({ name }) => name);
}

async function printsOf(db: Connection, tables: Iterable<string>): Promise<string[]> {
  const ofTables = [...tables].map((table) => sql.raw(`select count(*), max(xmin::text::bigint) from ${table}`));
  const ofDatabase = [
    sql`select count(*), max(oid::bigint) from pg_class`,
    sql`select count(*), sum(hashtext(role::text)) from pg_roles role`,
    sql`select count(*), sum(last_value) from pg_sequences`,
  ];
  const found = await rows(db, sql`${sql.join([...ofTables, ...ofDatabase], sql` union all `)}`);
  return found.map((print) => JSON.stringify(print));
}
