import { type RawBuilder, sql } from 'kysely';
import type { Connection, Database } from '../../src/platform/database/database';

/** What is in a database that nobody used yet. */
interface Pristine {
  /** Tables with rows, as "schema.table". */
  filled: ReadonlySet<string>;
  lastAuditLine: string;
  /** Differs once a row of `filled`, a table or a role does. */
  print: string;
}

/** Prepared databases that tests of this process gave back as they got them. Opening one takes ten times as long. */
const free: { database: Database; pristine: Pristine }[] = [];

/**
 * A prepared database of one's own: one that was given back, or a new one. `close()` clears it for the next test:
 * what tests added to empty tables and to the log is taken out. A database in which anything else changed is closed.
 */
export async function borrowDatabase(open: () => Promise<Database>): Promise<Database> {
  const { database, pristine } = free.pop() ?? (await openNew(open));
  let closed = false;
  const whileOpen = <T>(work: Promise<T>) => (closed ? Promise.reject(new Error('The database is closed')) : work);
  return {
    kind: database.kind,
    read: (scope, work) => whileOpen(database.read(scope, work)),
    write: (scope, work) => whileOpen(database.write(scope, work)),
    asOwner: (work) => whileOpen(database.asOwner(work)),
    close: async () => {
      if (closed) return;
      closed = true;
      const clean = await clear(database, pristine).catch(() => false);
      if (clean) free.push({ database, pristine });
      else await database.close();
    },
  };
}

async function openNew(open: () => Promise<Database>) {
  const database = await open();
  return { database, pristine: await database.asOwner(lookAt) };
}

async function lookAt(db: Connection): Promise<Pristine> {
  const filled = new Set(await tablesWithPages(db));
  const [line] = await rows<{ seq: string }>(db, sql`select coalesce(max(seq), 0)::text as seq from audit_log`);
  return { filled, lastAuditLine: line?.seq ?? '0', print: await printOf(db, filled) };
}

async function clear(database: Database, pristine: Pristine): Promise<boolean> {
  return database.asOwner(async (db) => {
    // Without triggers, which keep the log and what refers to each other.
    await sql`set local session_replication_role = replica`.execute(db);
    await sql`delete from audit_log where seq > ${pristine.lastAuditLine}::bigint`.execute(db);
    for (const table of await tablesWithPages(db)) {
      if (!pristine.filled.has(table)) await sql`delete from ${sql.raw(table)}`.execute(db);
    }
    return (await printOf(db, pristine.filled)) === pristine.print;
  });
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

async function printOf(db: Connection, tables: ReadonlySet<string>): Promise<string> {
  const ofTables = [...tables].map((table) => sql.raw(`select count(*), max(xmin::text::bigint) from ${table}`));
  const ofDatabase = [
    sql`select count(*), max(oid::bigint) from pg_class`,
    sql`select count(*), max(xmin::text::bigint) from pg_authid`,
    sql`select count(*), sum(last_value) from pg_sequences`,
  ];
  return JSON.stringify(await rows(db, sql`${sql.join([...ofTables, ...ofDatabase], sql` union all `)}`));
}
