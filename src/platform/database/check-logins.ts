import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { type Config, ConfigError } from '../config';
import { type Connection, type Database, publicScope } from './database';
import { isDatabaseUnavailable } from './unavailable';

type Settings = Pick<Config, 'databaseUrl' | 'databaseOwnerUrl'>;

/** Which database it is, on which server. */
const place = (db: Connection) =>
  sql<{ name: string; since: Date }>`select current_database() as name, pg_postmaster_start_time() as since`.execute(
    db,
  );
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/**
 * Whether PostgreSQL refused who asked, rather than what was asked: the login, the database or a privilege
 * (PostgreSQL manual, appendix A).
 */
const isRefusal = (error: unknown) => /^(28\w{3}|3D000|42501)$/.test(codeOf(error));

/** Runs work as the owner of the tables. @throws {ConfigError} naming the setting, when the server refuses it */
export const asOwnerSetting = <T>(settings: Settings, work: () => Promise<T>): Promise<T> =>
  naming(settings.databaseOwnerUrl === null ? 'DATABASE_URL' : 'DATABASE_OWNER_URL', work);

/**
 * Whether both logins reach one database, and the one for requests may become the application's role. Before anything is
 * changed in it, and after migrations made that role.
 * @throws {ConfigError} naming the setting that is wrong
 */
export async function checkLogins(database: Database, settings: Settings): Promise<void> {
  const owned = await asOwnerSetting(settings, () => database.asOwner(place));
  await naming('DATABASE_URL', async () => {
    const read = await database.read(publicScope, place).catch((error: unknown) => error);
    // Migrations make the role (22023: there is none yet) and grant it to the owner.
    const comesLater = codeOf(read) === '22023' || (codeOf(read) === '42501' && !settings.databaseOwnerUrl);
    if (comesLater) return;
    if (read instanceof Error) throw read;
    if (!isDeepStrictEqual(owned.rows, (read as typeof owned).rows)) {
      throw new ConfigError('DATABASE_URL and DATABASE_OWNER_URL name two different databases');
    }
  });
}

async function naming<T>(setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Several addresses may have been tried: then only the code says what was wrong.
    if (isDatabaseUnavailable(error)) {
      throw new ConfigError(`${setting} reaches no database: ${error.message || codeOf(error)}`);
    }
    if (!isRefusal(error)) throw error;
    throw new ConfigError(`${setting} does not give access to the database: ${error.message}`);
  }
}
