import type { Connection } from '../../../platform/database/database';
import { type CodeRegister, codeRegisters, type OrganisationCodes } from '../organisation';
import type { OrganisationTables } from '../tables';

const codesOf = (db: Connection) => db.withTables<OrganisationTables>();

/** The codes of these organisations, by id; the transaction must run for the organisation or for an administrator. */
export async function readCodes(
  db: Connection,
  organisations: readonly string[],
): Promise<Map<string, OrganisationCodes>> {
  if (organisations.length === 0) return new Map();
  const rows = await codesOf(db)
    .selectFrom('organisation_code')
    .select(['organisation', 'register', 'code'])
    .where('organisation', 'in', organisations)
    .orderBy('code')
    .execute();
  const of = (id: string, wanted: CodeRegister) =>
    rows.filter(({ organisation, register }) => organisation === id && register === wanted).map(({ code }) => code);
  return new Map(organisations.map((id) => [id, { ovo: of(id, 'ovo'), kbo: of(id, 'kbo') }]));
}

/** These codes and no others, for an organisation; of one that ended they are free for another. */
export async function saveCodes(
  db: Connection,
  organisation: string,
  codes: OrganisationCodes,
  inUse = true,
): Promise<void> {
  await codesOf(db).deleteFrom('organisation_code').where('organisation', '=', organisation).execute();
  const rows = codeRegisters.flatMap((register) =>
    codes[register].map((code) => ({ organisation, register, code, in_use: inUse })),
  );
  if (rows.length > 0) await codesOf(db).insertInto('organisation_code').values(rows).execute();
}

/** Holds the codes of an organisation, or sets them free. */
export async function holdCodes(db: Connection, organisation: string, inUse: boolean): Promise<void> {
  await codesOf(db)
    .updateTable('organisation_code')
    .set({ in_use: inUse })
    .where('organisation', '=', organisation)
    .execute();
}

/** Another organisation that has one of these codes, with the code and its register. */
export async function findWithCode(
  db: Connection,
  codes: OrganisationCodes,
  except: string | null,
): Promise<{ field: CodeRegister; code: string; organisation: string } | null> {
  for (const field of codeRegisters) {
    if (codes[field].length === 0) continue;
    const row = await codesOf(db)
      .selectFrom('organisation_code')
      .select(['organisation', 'code'])
      .where('register', '=', field)
      .where('in_use', '=', true)
      .where('code', 'in', codes[field])
      .where('organisation', '<>', except ?? '')
      .orderBy('code')
      .limit(1)
      .executeTakeFirst();
    if (row) return { field, ...row };
  }
  return null;
}
