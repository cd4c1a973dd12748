import { type Kysely, sql } from 'kysely';

/** Tables are known by modules only: `db.withTables<PracticeTables>()`. */
export type NoTables = Record<never, never>;
export type Connection = Kysely<NoTables>;

/** On whose behalf a transaction runs; row-level security reads it (`verbonden.organisation`). */
export interface Scope {
  organisation: string | null;
  person: string | null;
  /** Sees what any organisation handed in (`verbonden.desk`): editors and jobs. Absent: no. */
  desk?: boolean;
  /**
   * One participant of a measurement, as "organisation/cohort/participant" (`verbonden.participant`): sees and changes
   * what is her own, and nothing else of the organisation. Absent: nobody.
   */
  participant?: string;
}
export const publicScope: Scope = { organisation: null, person: null };

/** The unprivileged role every transaction of the application runs as; it owns nothing. */
export const applicationRole = 'verbonden_app';

export interface Database {
  kind: 'pglite' | 'postgresql';
  /** A read-only transaction. */
  read<T>(scope: Scope, work: (db: Connection) => Promise<T>): Promise<T>;
  /** All or nothing. */
  write<T>(scope: Scope, work: (db: Connection) => Promise<T>): Promise<T>;
  /** As the owner of the tables: migrations, backup and restore only. */
  asOwner<T>(work: (db: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Builds a Database on two connections pools, or twice the same one when there is only one. */
export function createDatabase(kind: Database['kind'], application: Connection, owner: Connection): Database {
  const run = <T>(access: 'read' | 'write', scope: Scope, work: (db: Connection) => Promise<T>) =>
    application.transaction().execute(async (db) => {
      // Kysely's PGlite dialect does not know access modes, so the transaction says it itself.
      await sql`select set_config('role', ${applicationRole}, true),
        set_config('transaction_read_only', ${access === 'read' ? 'on' : 'off'}, true),
        set_config('verbonden.organisation', ${scope.organisation ?? ''}, true),
        set_config('verbonden.person', ${scope.person ?? ''}, true),
        set_config('verbonden.desk', ${scope.desk ? 'on' : ''}, true),
        set_config('verbonden.participant', ${scope.participant ?? ''}, true)`.execute(db);
      return work(db);
    });
  return {
    kind,
    read: (scope, work) => run('read', scope, work),
    write: (scope, work) => run('write', scope, work),
    asOwner: (work) => owner.transaction().execute(work),
    close: async () => {
      await application.destroy();
      if (owner !== application) await owner.destroy();
    },
  };
}
