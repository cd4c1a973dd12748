import type { Connection } from '../../../platform/database/database';
import type { Language } from '../../../platform/texts/language';
import { refuseField } from '../field-fault';
import { saveCodes } from '../keep-codes/queries';
import { formatKbo } from '../organisation-codes';
import { insertOrganisation } from '../queries';
import { findTwin, isDemonstration, lockRegister, type OrganisationValues } from './queries';
import { keepTexts } from './texts';

/** Makes an organisation, unless there is a twin; in a demonstration it is marked as fictitious. */
export async function makeOrganisation(
  db: Connection,
  { id, values, at }: { id: string; values: OrganisationValues; at: Date },
  language: Language,
): Promise<void> {
  await refuseTwin(db, values, null, language);
  const { ovo, kbo, ...own } = values;
  await insertOrganisation(db, { id, ...own, fictitious: await isDemonstration(db) }, at);
  await saveCodes(db, id, { ovo, kbo });
}

/** Refuses when another organisation than `except` stands for the same municipality or has one of the codes. */
export async function refuseTwin(
  db: Connection,
  values: OrganisationValues,
  except: string | null,
  language: Language,
): Promise<void> {
  await lockRegister(db);
  const found = await findTwin(db, values, except);
  if (found === null) return;
  const { field, code, twin } = found;
  const t = keepTexts[language];
  if (code === null) refuseField(field, t.taken(twin.name));
  refuseField(field, t.codeTaken(field === 'kbo' ? formatKbo(code) : code, twin.name));
}
