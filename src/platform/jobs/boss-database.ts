import { CompiledQuery } from 'kysely';
import type { Db } from 'pg-boss';
import { type Database, publicScope } from '../database/database';
import { splitStatements } from '../database/migrate';

/**
 * What pg-boss works with: each of its texts runs in a transaction of ours, as the application's role and in nobody's
 * name, on the connections that are there already. With PGlite's one connection it thus waits for its turn like any
 * request; nothing of ours may ask pg-boss something from within a transaction, or both would wait for ever.
 */
export function bossDatabase(database: Database): Db {
  return {
    executeSql: (text, values) =>
      database.write(publicScope, async (db) => {
        const rows: unknown[] = [];
        // Only texts without values hold several statements, with a begin and commit that are ours here.
        const statements = values?.length
          ? [text]
          : splitStatements(`${text};`).filter((each) => !isBracket.test(each));
        for (const statement of statements) {
          const result = await db.executeQuery(CompiledQuery.raw(statement, values));
          rows.push(...result.rows);
        }
        return { rows };
      }),
  };
}

const isBracket = /^\s*((begin|commit)\s*)?;$/i;
