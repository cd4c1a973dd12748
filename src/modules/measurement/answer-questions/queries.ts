import { type ExpressionBuilder, sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { Cipher } from '../../../platform/encryption/data-keys';
import { type ParticipantKey, participantRef } from '../access';
import type { CohortKey, Moment } from '../cohort';
import type { Given } from './questionnaire';

type DraftTables = {
  cohort_draft: { participant: string; moment: Moment; organisation: string; cohort: string; sealed: string };
};

const drafts = (db: Connection) => db.withTables<DraftTables>();
const isOf =
  ({ organisation, cohort, participant }: ParticipantKey) =>
  (eb: ExpressionBuilder<DraftTables, 'cohort_draft'>) =>
    eb.and({ organisation, cohort, participant });
const placeOf = (key: ParticipantKey, moment: Moment) => `draft ${participantRef(key)} ${moment}`;

/** What somebody answered so far. */
export interface Draft {
  given: Given;
  /** By id of the question: the session in which it was answered, to which alone it shows. */
  by: Readonly<Record<string, string>>;
}
const emptyDraft: Draft = { given: {}, by: {} };

/** In `participantScope`; empty when she did not begin, or is done. */
export async function readDraft(db: Connection, cipher: Cipher, key: ParticipantKey, moment: Moment): Promise<Draft> {
  const row = await drafts(db)
    .selectFrom('cohort_draft')
    .select('sealed')
    .where(isOf(key))
    .where('moment', '=', moment)
    .executeTakeFirst();
  if (!row) return emptyDraft;
  const opened: Draft | Given = JSON.parse(cipher.unseal(row.sealed, placeOf(key, moment)));
  // Begun before sessions were kept: answers alone.
  return isDraft(opened) ? opened : { given: opened, by: {} };
}

const isDraft = (opened: Draft | Given): opened is Draft => typeof opened.given === 'object' && opened.given !== null;

export async function saveDraft(
  db: Connection,
  cipher: Cipher,
  key: ParticipantKey,
  moment: Moment,
  draft: Draft,
): Promise<void> {
  const sealed = cipher.seal(JSON.stringify(draft), placeOf(key, moment));
  await drafts(db)
    .insertInto('cohort_draft')
    .values({ ...key, moment, sealed })
    .onConflict((conflict) =>
      conflict.columns(['organisation', 'cohort', 'participant', 'moment']).doUpdateSet({ sealed }),
    )
    .execute();
}

/** At one moment or at all. */
export async function deleteDrafts(db: Connection, key: ParticipantKey, moment?: Moment): Promise<void> {
  await drafts(db)
    .deleteFrom('cohort_draft')
    .where(isOf(key))
    .$if(moment !== undefined, (query) => query.where('moment', '=', moment ?? 'before'))
    .execute();
}

/** Who is busy, and at which moment, in the scope of her organisation: what she answered shows to her alone. */
export async function readBegunIn(
  db: Connection,
  { id }: CohortKey,
): Promise<readonly { participant: string; moment: Moment }[]> {
  const { rows } = await sql<{ participant: string; moment: Moment }>`select * from drafts_begun(${id})`.execute(db);
  return rows;
}

/** The moments at which she began and is not done. */
export async function readBegun(db: Connection, key: ParticipantKey): Promise<Moment[]> {
  const rows = await drafts(db).selectFrom('cohort_draft').select('moment').where(isOf(key)).execute();
  return rows.map(({ moment }) => moment);
}
