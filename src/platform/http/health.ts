import { sql } from 'kysely';
import { type Database, publicScope } from '../database/database';

export interface Health {
  status: 'ok' | 'failing';
  database: 'ok' | 'failing';
  /** Migrations this version has and the database lacks, or the other way round. */
  migrations: 'ok' | 'failing';
}

/** Asks the database; never throws. */
export async function checkHealth(database: Database, migrationNames: readonly string[]): Promise<Health> {
  try {
    const applied = await database.read(publicScope, (db) =>
      sql<{ name: string }>`select name from migration`.execute(db),
    );
    const names = new Set(applied.rows.map((row) => row.name));
    const same = names.size === migrationNames.length && migrationNames.every((name) => names.has(name));
    return { status: same ? 'ok' : 'failing', database: 'ok', migrations: same ? 'ok' : 'failing' };
  } catch {
    return { status: 'failing', database: 'failing', migrations: 'failing' };
  }
}
