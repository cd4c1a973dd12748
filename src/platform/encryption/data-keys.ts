import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Connection } from '../database/database';
import type { Deps } from '../module';
import { SealError, seal, unseal } from './seal';

/** Seals and opens for one organisation. `about` says where the text belongs; it opens nowhere else. */
export interface Cipher {
  seal(text: string, about: string): string;
  /** @throws {SealError} */
  unseal(sealed: string, about: string): string;
}

export interface DataKeys {
  /** Makes the key of the organisation when it has none yet; in a transaction of that organisation that writes. */
  ensure(db: Connection, organisation: string, at: Date): Promise<Cipher>;
  /**
   * In a transaction of the organisation, or of one of its participants.
   * @throws {SealError} when it has no key, or `DATA_KEY` is not the one it was made with
   */
  of(db: Connection, organisation: string): Promise<Cipher>;
  /**
   * The same for the same text, and not to be guessed back without the key of the site: to look something up of which
   * the database holds no more than this. HMAC-SHA256 (RFC 2104), as hex.
   * @param purpose hashes for different purposes have nothing to do with each other
   */
  hash(purpose: string, text: string): string;
}

type KeyTables = { data_key: { organisation: string; wrapped: string; made_at: Date } };

const about = (organisation: string) => `data_key ${organisation}`;
const derive = (dataKey: string, purpose: string) => Buffer.from(hkdfSync('sha256', dataKey, '', purpose, 32));
const wrappingKey = (dataKey: string) => derive(dataKey, 'wrap keys of organisations');

/** Whether `dataKey` opens the keys of organisations in the database; also true when there are none. As the owner. */
export async function opensKeys(db: Connection, { dataKey }: Pick<Deps, 'dataKey'>): Promise<boolean> {
  const tables = db.withTables<KeyTables>();
  const row = await tables.selectFrom('data_key').selectAll().limit(1).executeTakeFirst();
  try {
    if (row) unseal(wrappingKey(dataKey), row.wrapped, about(row.organisation));
    return true;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return false;
  }
}

/** The keys of the encryption: a random one per organisation, wrapped with the key of the site. */
export function createDataKeys({ dataKey }: Pick<Deps, 'dataKey'>): DataKeys {
  const master = wrappingKey(dataKey);
  const cipherOf = (organisation: string, wrapped: string): Cipher => {
    const key = Buffer.from(unseal(master, wrapped, about(organisation)), 'base64url');
    return { seal: (text, where) => seal(key, text, where), unseal: (sealed, where) => unseal(key, sealed, where) };
  };
  const of = async (db: Connection, organisation: string) => {
    const row = await db
      .withTables<KeyTables>()
      .selectFrom('data_key')
      .select('wrapped')
      .where('organisation', '=', organisation)
      .executeTakeFirst();
    if (!row) throw new SealError('This organisation has no key yet.');
    return cipherOf(organisation, row.wrapped);
  };
  return {
    of,
    ensure: async (db, organisation, at) => {
      const wrapped = seal(master, randomBytes(32).toString('base64url'), about(organisation));
      // Of two that make it at once, the first one counts for both.
      await db
        .withTables<KeyTables>()
        .insertInto('data_key')
        .values({ organisation, wrapped, made_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return of(db, organisation);
    },
    hash: (purpose, text) =>
      createHmac('sha256', derive(dataKey, `hash ${purpose}`))
        .update(text)
        .digest('hex'),
  };
}
