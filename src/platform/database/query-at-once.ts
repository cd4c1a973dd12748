import { type PGlite, parse, protocol } from '@electric-sql/pglite';
import type { PGliteDialectConfig } from 'kysely';

type KyselyPglite = Extract<PGliteDialectConfig['pglite'], { closed: boolean }>;
type Transaction = Parameters<Parameters<KyselyPglite['transaction']>[0]>[0];

const { serialize } = protocol;

/**
 * For Kysely: in a transaction, a query goes to the database in one message. PGlite itself sends six, one of them to ask
 * of which types the parameters are; a short query takes twice as long then. It is left to do so for what has another
 * text for each type: lists, objects, bytes.
 */
export function queryAtOnce(pglite: PGlite): KyselyPglite {
  const inTransaction = (tx: Transaction): Transaction => ({
    rollback: () => tx.rollback(),
    query: async <T>(text: string, values: unknown[] = [], options = {}) => {
      const texts = values.map(textOf);
      if (!texts.every((each) => each !== undefined)) return tx.query<T>(text, values, options);
      const message = Buffer.concat([
        serialize.parse({ text }),
        serialize.bind({ values: texts }),
        serialize.describe({ type: 'P' }),
        serialize.execute(),
        serialize.sync(),
      ]);
      // The transaction writes the files when it ends.
      const answer = await pglite.execProtocolStream(message, { syncToFs: false });
      const [result] = parse.parseResults(answer, pglite.parsers, options);
      return { fields: [], ...result, rows: (result?.rows ?? []) as T[] };
    },
  });
  return {
    get closed() {
      return pglite.closed;
    },
    get ready() {
      return pglite.ready;
    },
    get waitReady() {
      return pglite.waitReady;
    },
    close: () => pglite.close(),
    query: (text, values, options) => pglite.query(text, values, options),
    transaction: (work) => pglite.transaction((tx) => work(inTransaction(tx))),
  };
}

/** How PostgreSQL reads a value, whatever its type; undefined when that depends on the type. */
function textOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return undefined;
  return String(value);
}
