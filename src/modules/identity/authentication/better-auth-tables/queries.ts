import { type CleanedWhere, createAdapterFactory } from 'better-auth/adapters';
import { type RawBuilder, sql } from 'kysely';
import { tokenHash } from '../../../../platform/access/token-hash';
import type { Deps } from '../../../../platform/module';
import { deviceOf } from '../device';
import type { SignInStore } from '../queries';

type Row = Record<string, unknown>;

/** Columns of which only the hash is kept. What better-auth reads back is what it asked for. */
const hashedColumns: Record<string, string> = { session: 'token_hash', verification: 'token_hash' };
/** Fields of better-auth that we do not keep, by table. */
const leftOut: Record<string, readonly string[]> = {
  person: ['image'],
  session: ['ipAddress'],
  account: [
    'accessToken',
    'refreshToken',
    'idToken',
    'accessTokenExpiresAt',
    'refreshTokenExpiresAt',
    'scope',
    'password',
  ],
};

/**
 * What better-auth needs of a database, on ours: as the application's role, tokens kept as hashes, times by our clock
 * (better-auth reads the clock of the machine).
 */
export function authenticationAdapter(store: SignInStore, clock: Deps['clock']) {
  const offset = () => {
    const ms = clock().getTime() - Date.now();
    // The same clock, read twice.
    return Math.abs(ms) < 1000 ? 0 : ms;
  };
  const shift = (value: unknown, ms: number) => (value instanceof Date ? new Date(value.getTime() + ms) : value);

  function toRow(table: string, data: Row): Row {
    const kept = Object.entries(data).filter(([column]) => !leftOut[table]?.includes(column));
    return Object.fromEntries(kept.map(([column, value]) => [column, toColumn(table, column, value)]));
  }
  function toColumn(table: string, column: string, value: unknown): unknown {
    if (hashedColumns[table] === column && typeof value === 'string') return tokenHash(value);
    if (table === 'session' && column === 'device') return deviceOf(String(value ?? ''));
    return shift(value, offset());
  }
  function fromRow(row: Row): Row {
    const ms = -offset();
    // PostgreSQL's driver gives bigint as text.
    const counter = row.counter === undefined ? {} : { counter: Number(row.counter) };
    return {
      ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, shift(value, ms)])),
      ...counter,
    };
  }

  async function run(query: RawBuilder<Row>, asked: Row = {}): Promise<{ rows: Row[]; changed: number }> {
    const result = await store.query((db) => query.execute(db));
    const rows = result.rows.map((row) => ({ ...fromRow(row), ...asked }));
    return { rows, changed: Number(result.numAffectedRows ?? rows.length) };
  }

  return createAdapterFactory({
    config: {
      adapterId: 'verbonden',
      adapterName: 'Verbonden',
      supportsDates: true,
      supportsBooleans: true,
      supportsJSON: false,
    },
    adapter: ({ getFieldName }) => {
      const nameOf = (model: string) => (field: string) => getFieldName({ model, field });
      /** The conditions as SQL, and the plain token among them, to give back with the row. */
      function where(model: string, conditions: readonly CleanedWhere[]) {
        const name = nameOf(model);
        const parts = conditions.map(({ field, operator, value, connector }) => {
          if (connector !== 'AND') throw new Error('only "and" is known here');
          return condition(name(field), operator, (one) => toColumn(model, name(field), one), value);
        });
        const hashed = conditions.find(
          ({ field, operator }) => operator === 'eq' && name(field) === hashedColumns[model],
        );
        const asked: Row = hashed ? { [name(hashed.field)]: hashed.value } : {};
        return { sql: parts.length === 0 ? sql`true` : sql.join(parts, sql` and `), asked };
      }
      const table = (model: string) => sql.table(model);
      const matching = (model: string, conditions: readonly CleanedWhere[]) => where(model, conditions);
      const first = async <T>(work: Promise<{ rows: Row[] }>) => ((await work).rows[0] as T | undefined) ?? null;
      const changes = (model: string, data: Row) =>
        sql.join(Object.entries(toRow(model, data)).map(([column, value]) => sql`${sql.id(column)} = ${value}`));
      return {
        async create({ model, data }) {
          const row = toRow(model, data as Row);
          const columns = sql.join(Object.keys(row).map((column) => sql.id(column)));
          const { rows } = await run(
            sql`insert into ${table(model)} (${columns}) values (${sql.join(Object.values(row))}) returning *`,
          );
          // With the plain token, which goes into the cookie.
          return { ...rows[0], ...data };
        },
        findOne: ({ model, where: conditions }) => {
          const { sql: matches, asked } = matching(model, conditions);
          return first(run(sql`select * from ${table(model)} where ${matches} limit 1`, asked));
        },
        async findMany({ model, where: conditions, limit, sortBy, offset: from }) {
          const { sql: matches, asked } = matching(model, conditions ?? []);
          const column = sql.id(nameOf(model)(sortBy?.field ?? 'id'));
          const order = sortBy?.direction === 'desc' ? sql`${column} desc` : column;
          const { rows } = await run(
            sql`select * from ${table(model)} where ${matches} order by ${order} limit ${limit} offset ${from ?? 0}`,
            asked,
          );
          return rows as never[];
        },
        async count({ model, where: conditions }) {
          const { sql: matches } = matching(model, conditions ?? []);
          const { rows } = await run(sql`select count(*) as count from ${table(model)} where ${matches}`);
          return Number(rows[0]?.count);
        },
        update: ({ model, where: conditions, update }) => {
          const { sql: matches, asked } = matching(model, conditions);
          const set = changes(model, update as Row);
          return first(run(sql`update ${table(model)} set ${set} where ${matches} returning *`, asked));
        },
        updateMany: async ({ model, where: conditions, update }) => {
          const { sql: matches } = matching(model, conditions);
          return (await run(sql`update ${table(model)} set ${changes(model, update)} where ${matches}`)).changed;
        },
        delete: async ({ model, where: conditions }) => {
          await run(sql`delete from ${table(model)} where ${matching(model, conditions).sql}`);
        },
        deleteMany: async ({ model, where: conditions }) =>
          (await run(sql`delete from ${table(model)} where ${matching(model, conditions).sql}`)).changed,
        // Of two that use a link at once, one gets it.
        consumeOne: ({ model, where: conditions }) => {
          const { sql: matches, asked } = matching(model, conditions);
          return first(run(sql`delete from ${table(model)} where ${matches} returning *`, asked));
        },
      };
    },
  });
}

function condition(
  column: string,
  operator: CleanedWhere['operator'],
  prepare: (value: unknown) => unknown,
  value: unknown,
): RawBuilder<unknown> {
  const id = sql.id(column);
  if (operator === 'eq') return value === null ? sql`${id} is null` : sql`${id} = ${prepare(value)}`;
  if (operator === 'lt') return sql`${id} < ${prepare(value)}`;
  if (operator === 'gt') return sql`${id} > ${prepare(value)}`;
  if (operator === 'in' && Array.isArray(value)) {
    return value.length === 0 ? sql`false` : sql`${id} in (${sql.join(value.map(prepare))})`;
  }
  throw new Error(`operator ${operator} is not known here`);
}
