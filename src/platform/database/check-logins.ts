import { sql } from 'kysely';
import { type Config, ConfigError } from '../config';
import { type Connection, type Database, publicScope } from './database';

type Settings = Pick<Config, 'databaseUrl' | 'databaseOwnerUrl'>;

const one = (db: Connection) => sql`select 1`.execute(db);
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
 * Whether both logins reach the database, before anything is changed in it, and the one for requests may
 * become the application's role.
 * @throws {ConfigError} naming the setting that is wrong
 */
export async function checkLogins(database: Database, settings: Settings): Promise<void> {
  await asOwnerSetting(settings, () => database.asOwner(one));
  await naming('DATABASE_URL', async () => {
    const refused = await database.read(publicScope, one).catch((error: unknown) => error);
    // Migrations make the role (22023: there is none yet) and grant it to the owner.
    const comesLater = codeOf(refused) === '22023' || (codeOf(refused) === '42501' && !settings.databaseOwnerUrl);
    if (refused instanceof Error && !comesLater) throw refused;
  });
}

async function naming<T>(setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new ConfigError(`${setting} does not give access to the database: ${(error as Error).message}`);
  }
}
