import { sql } from 'kysely';
import { type PlatformRole, platformRoles } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { Contact } from '../know-people/queries';
import type { OrganisationTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<OrganisationTables & { person: Contact }>();
const administratorsLock = 7_205_112;
const most = 50;

/** Whom to look for. Both empty: nobody. */
export interface PeopleSearch {
  /** A part of a name; with "@" the whole address, so that addresses cannot be fished for. */
  text: string;
  role: PlatformRole | null;
}

export interface FoundPerson extends Contact {
  roles: PlatformRole[];
  /** Names of her organisations. */
  organisations: string[];
}

/** At most 50, by name; the transaction must run for an administrator. */
export async function findPeople(db: Connection, { text, role }: PeopleSearch): Promise<FoundPerson[]> {
  if (text === '' && role === null) return [];
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const people = await tablesOf(db)
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .$if(text.includes('@'), (query) => query.where('email', '=', text.toLowerCase()))
    .$if(text !== '' && !text.includes('@'), (query) => query.where('name', 'ilike', pattern))
    .$if(role !== null, (query) =>
      query.where('id', 'in', (eb) =>
        eb
          .selectFrom('platform_role')
          .select('person')
          .where('role', '=', role ?? 'editor'),
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute();
  const ids = people.map(({ id }) => id);
  const roles = await readRolesOf(db, ids);
  const organisations = await readOrganisationsOf(db, ids);
  return people.map((person) => ({
    ...person,
    roles: roles.get(person.id) ?? [],
    organisations: organisations.get(person.id) ?? [],
  }));
}

async function readRolesOf(db: Connection, people: readonly string[]): Promise<Map<string, PlatformRole[]>> {
  if (people.length === 0) return new Map();
  const rows = await tablesOf(db).selectFrom('platform_role').selectAll().where('person', 'in', people).execute();
  return new Map(people.map((person) => [person, inOrder(rows.filter((row) => row.person === person))]));
}

const inOrder = (rows: readonly { role: PlatformRole }[]): PlatformRole[] =>
  platformRoles.filter((role) => rows.some((row) => row.role === role));

async function readOrganisationsOf(db: Connection, people: readonly string[]): Promise<Map<string, string[]>> {
  if (people.length === 0) return new Map();
  const rows = await tablesOf(db)
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation')
    .select(['membership.person', 'organisation.name'])
    .where('membership.person', 'in', people)
    .orderBy('organisation.name')
    .execute();
  return new Map(people.map((person) => [person, rows.filter((row) => row.person === person).map(({ name }) => name)]));
}

/** One change of roles at a time: of two administrators who each take the role of the other, one stays. */
export async function lockRoles(db: Connection): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(administratorsLock)})`.execute(db);
}

export const readRoles = async (db: Connection, person: string): Promise<PlatformRole[]> =>
  (await readRolesOf(db, [person])).get(person) ?? [];

export async function personExists(db: Connection, person: string): Promise<boolean> {
  const row = await tablesOf(db).selectFrom('person').select('id').where('id', '=', person).executeTakeFirst();
  return row !== undefined;
}

export async function countAdministrators(db: Connection): Promise<number> {
  const rows = await tablesOf(db)
    .selectFrom('platform_role')
    .select('person')
    .where('role', '=', 'administrator')
    .execute();
  return rows.length;
}

export async function takePlatformRole(db: Connection, person: string, role: PlatformRole): Promise<void> {
  await tablesOf(db).deleteFrom('platform_role').where('person', '=', person).where('role', '=', role).execute();
}
