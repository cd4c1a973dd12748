import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { PracticeInterests } from '../access';
import { readAddresses } from '../hand-over-questions/queries';
import type { PracticeTables } from '../tables';

/** Who wrote a text so far, and this one; in an update of a table with a column `writers`. */
export const withWriter = (by: string) =>
  sql<string[]>`case when ${by} = any (writers) then writers else array_append(writers, ${by}) end`;

/**
 * Who has an interest in a practice, by itself or by what was merged into it. The desk sees all writers; anybody else
 * sees of those only herself.
 */
export async function readInterests(db: Connection, slug: string): Promise<PracticeInterests> {
  const addresses = await readAddresses(db, slug);
  return {
    organisations: await readOrganisations(db, addresses),
    writers: await readAllWriters(db, addresses),
    steppedAside: await readSteppedAside(db, addresses),
  };
}

async function readOrganisations(db: Connection, addresses: readonly string[]): Promise<string[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_address')
    .select('organisation')
    .distinct()
    .where('slug', 'in', addresses)
    .execute();
  return rows.flatMap(({ organisation }) => organisation ?? []);
}

async function readAllWriters(db: Connection, addresses: readonly string[]): Promise<string[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_writer')
    .select('person')
    .distinct()
    .where('slug', 'in', addresses)
    .execute();
  return rows.map(({ person }) => person);
}

/** Stepping aside does not pass with the round. Who was released for her silence declared nothing. */
async function readSteppedAside(db: Connection, addresses: readonly string[]): Promise<string[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('review_progress')
    .select('reviewer')
    .distinct()
    .where('slug', 'in', addresses)
    .where('conflicted', '=', true)
    .where('released', '=', false)
    .orderBy('reviewer')
    .execute();
  return rows.map(({ reviewer }) => reviewer);
}
