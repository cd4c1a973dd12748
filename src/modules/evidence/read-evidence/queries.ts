import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import { recordOf } from '../queries';
import type { StudyRecord } from '../study-record';
import type { EvidenceTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<EvidenceTables>();

/** What tells whether studies that everybody may read came, changed or went; cheap, by an index alone. */
export interface EvidenceState {
  studies: number;
  /** Sum of their versions. */
  versions: number;
  /** The last moment that one of them changed or was first shown; null without any. */
  changedAt: Date | null;
  /** Checks of syntheses. */
  checks: number;
}

export async function readEvidenceState(db: Connection): Promise<EvidenceState> {
  const { rows } = await sql<{ studies: string; versions: string; changed_at: Date | null; checks: string }>`
    select count(*) as studies, coalesce(sum(version), 0) as versions, max(greatest(changed_at, shown_at)) as changed_at,
      (select count(*) from synthesis_check) as checks
    from study_record where shown_at is not null`.execute(db);
  const [row] = rows;
  return {
    studies: Number(row?.studies ?? 0),
    versions: Number(row?.versions ?? 0),
    changedAt: row?.changed_at ? new Date(row.changed_at) : null,
    checks: Number(row?.checks ?? 0),
  };
}

/** Shown studies that changed or were shown since. */
export async function readChangedSince(db: Connection, since: Date): Promise<StudyRecord[]> {
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .selectAll()
    .where('shown_at', 'is not', null)
    .where((where) => where.or([where('changed_at', '>=', since), where('shown_at', '>=', since)]))
    .execute();
  return rows.map(recordOf);
}

/** Ids of studies that were withdrawn from everybody's sight since. */
export async function readHiddenSince(db: Connection, since: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select study_records_hidden_since(${since}) as id`.execute(db);
  return rows.map(({ id }) => id);
}
