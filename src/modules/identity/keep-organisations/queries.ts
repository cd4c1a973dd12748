import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import { findWithCode, holdCodes, readCodes, saveCodes } from '../keep-codes/queries';
import { demonstrationPrefix, type Organisation, type OrganisationCodes, type OrganisationKind } from '../organisation';
import type { OrganisationTables } from '../tables';

/** An organisation as administrators see it, ended ones too. */
export interface OrganisationRecord extends Organisation, OrganisationCodes {
  createdAt: Date;
  endedAt: Date | null;
  /** Moves with every change. */
  version: number;
  /** Who changed it last; null when nobody did since it was made. */
  changedBy: string | null;
}

export type OrganisationValues = Pick<Organisation, 'kind' | 'name' | 'nis'> & OrganisationCodes;

const tablesOf = (db: Connection) => db.withTables<OrganisationTables>();
const registerLock = 7_205_110;
const pageSize = 50;

/** One change of the register at a time, so that no code is given twice. */
export async function lockRegister(db: Connection): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(registerLock)})`.execute(db);
}

export async function readRecord(db: Connection, id: string): Promise<OrganisationRecord | null> {
  const row = await tablesOf(db).selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? ((await withCodes(db, [row]))[0] ?? null) : null;
}

/** By name; `ended` alone when asked for. @returns a page of at most 50 */
export async function searchOrganisations(
  db: Connection,
  search: { text: string; ended: boolean; page: number },
): Promise<{ organisations: OrganisationRecord[]; total: number; pages: number }> {
  const pattern = `%${search.text.replace(/[\\%_]/g, '\\$&')}%`;
  const found = tablesOf(db)
    .selectFrom('organisation')
    .where('ended_at', search.ended ? 'is not' : 'is', null)
    .$if(search.text !== '', (query) => query.where('name', 'ilike', pattern));
  const { total } = await found.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .limit(pageSize)
    .offset((search.page - 1) * pageSize)
    .execute();
  return { organisations: await withCodes(db, rows), total: Number(total), pages: Math.ceil(Number(total) / pageSize) };
}

/** Which field, and which code in it, makes it the same as an organisation that exists already. */
export async function findTwin(
  db: Connection,
  values: OrganisationValues,
  except: string | null,
): Promise<{ field: 'municipality' | 'ovo' | 'kbo'; code: string | null; twin: OrganisationRecord } | null> {
  const coded = await findWithCode(db, values, except);
  const withCode = coded && (await readRecord(db, coded.organisation));
  if (withCode) return { field: coded.field, code: coded.code, twin: withCode };
  if (!standsForMunicipality(values.kind)) return null;
  const row = await tablesOf(db)
    .selectFrom('organisation')
    .select('id')
    .where('ended_at', 'is', null)
    .where('nis', '=', values.nis)
    .where('kind', '=', values.kind)
    .where('id', '<>', except ?? '')
    .executeTakeFirst();
  const twin = row && (await readRecord(db, row.id));
  return twin ? { field: 'municipality', code: null, twin } : null;
}

/** Of these there is one for each municipality; a school or a CAW merely has its seat there. */
const standsForMunicipality = (kind: OrganisationKind) => kind === 'local-government' || kind === 'municipality';

/** Whether this is a database to try things in: what is made in it is fictitious. */
export async function isDemonstration(db: Connection): Promise<boolean> {
  const found = await tablesOf(db)
    .selectFrom('organisation')
    .select('id')
    .where('id', 'like', `${demonstrationPrefix}%`)
    .where('fictitious', '=', true)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** The lokaal bestuur of a municipality, when it takes part. */
export async function findLocalGovernment(db: Connection, nis: string): Promise<OrganisationRecord | null> {
  const row = await tablesOf(db)
    .selectFrom('organisation')
    .selectAll()
    .where('nis', '=', nis)
    .where('kind', '=', 'local-government')
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? ((await withCodes(db, [row]))[0] ?? null) : null;
}

/** @returns false when it is no longer at this version */
export async function updateOrganisation(
  db: Connection,
  { id, version }: { id: string; version: number },
  change: Partial<OrganisationValues> & { ended_at?: Date | null },
  by: string,
): Promise<boolean> {
  const { ovo, kbo, ...own } = change;
  const row = await tablesOf(db)
    .updateTable('organisation')
    .set({ ...own, version: version + 1, changed_by: by })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('ended_at')
    .executeTakeFirst();
  if (!row) return false;
  const inUse = row.ended_at === null;
  if (ovo && kbo) await saveCodes(db, id, { ovo, kbo }, inUse);
  else await holdCodes(db, id, inUse);
  return true;
}

type Row = Organisation & {
  created_at: Date;
  ended_at: Date | null;
  version: number;
  changed_by: string | null;
};

async function withCodes(db: Connection, rows: readonly Row[]): Promise<OrganisationRecord[]> {
  const codes = await readCodes(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ created_at, ended_at, changed_by, ...row }) => ({
    ...row,
    ...(codes.get(row.id) ?? { ovo: [], kbo: [] }),
    createdAt: new Date(created_at),
    endedAt: ended_at && new Date(ended_at),
    changedBy: changed_by,
  }));
}
