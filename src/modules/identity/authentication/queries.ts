import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import { type Connection, type Database, publicScope } from '../../../platform/database/database';

/** Transactions in which somebody signs in: they see the rows of sign-in, of whoever it may be. */
export interface SignInStore {
  /**
   * One transaction; what better-auth does inside `work` is part of it. Use no other transaction inside: PGlite has
   * one connection.
   */
  transaction<T>(work: (db: Connection) => Promise<T>): Promise<T>;
  /** Inside the transaction that runs, or else in one of its own. */
  query<T>(work: (db: Connection) => Promise<T>): Promise<T>;
}

export function createSignInStore(database: Database): SignInStore {
  const running = new AsyncLocalStorage<Connection>();
  const transaction = <T>(work: (db: Connection) => Promise<T>) =>
    database.write(publicScope, async (db) => {
      await sql`select set_config('verbonden.sign_in', 'on', true)`.execute(db);
      return running.run(db, () => work(db));
    });
  return {
    transaction,
    query: (work) => {
      const db = running.getStore();
      return db ? work(db) : transaction(work);
    },
  };
}
