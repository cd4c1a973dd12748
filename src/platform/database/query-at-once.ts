import { type PGlite, parse, protocol, type Transaction } from '@electric-sql/pglite';
import type { PGliteDialectConfig } from 'kysely';

type KyselyPglite = Extract<PGliteDialectConfig['pglite'], { closed: boolean }>;
type KyselyTransaction = Parameters<Parameters<KyselyPglite['transaction']>[0]>[0];

const { serialize } = protocol;

/**
 * For Kysely: in a transaction, a query goes to the database in one message. PGlite itself sends six, one of them to ask
 * of which types the parameters are; a short query takes twice as long then. It is left to do so where the text of a value
 * depends on the type: lists, objects, bytes, bigint, NaN. A moment is one in every type for moments, not in json.
 */
export function queryAtOnce(pglite: PGlite): KyselyPglite {
  const inTransaction = (tx: Transaction): KyselyTransaction => ({
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
      const answer = await pglite.runExclusive(async () => {
        // What comes late would run by itself, as the owner of everything.
        if (tx.closed) throw new Error('Transaction is closed');
        // The transaction writes the files when it ends.
        return pglite.execProtocolStream(message, { syncToFs: false });
      });
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

/** What PostgreSQL reads as this value, in whichever type it stands; undefined when that depends on the type. */
function textOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' || typeof value === 'bigint') return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return String(value);
}
