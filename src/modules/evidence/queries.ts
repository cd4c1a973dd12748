import { type Selectable, sql } from 'kysely';
import type { Connection } from '../../platform/database/database';
import { belgianDay } from '../../platform/texts/format';
import type { StudyFacts } from './access';
import { type StudyContent, type StudyRecord, type StudyState, staysInside } from './study-record';
import type { SynthesisCheck } from './synthesis';
import type { EvidenceTables } from './tables';

const tablesOf = (db: Connection) => db.withTables<EvidenceTables>();

/** Stands for the organisation of what editors coded. */
const ofEditors = '-';

/** A record with what its organisation and editors see of it. */
export interface StudyEntry extends StudyRecord, StudyFacts {
  enteredAt: Date;
  changedAt: Date;
  /** What an editor asks back, or why it was withdrawn. */
  note: string | null;
  returned: boolean;
}

/** Studies that everybody may read, oldest first. @param practices slugs; without: all */
export async function readStudyRecords(db: Connection, practices?: readonly string[]): Promise<StudyRecord[]> {
  if (practices?.length === 0) return [];
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .selectAll()
    .where('shown_at', 'is not', null)
    .$if(practices !== undefined, (query) => query.where('practice', 'in', [...(practices ?? [])]))
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** Studies that are checked, shown or about to be, of these practices. */
export async function readCheckedRecords(db: Connection, practices: readonly string[]): Promise<StudyRecord[]> {
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .selectAll()
    .where('state', '=', 'checked')
    .where('practice', 'in', [...practices])
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

export interface NewStudy {
  /** Null for what editors coded. */
  organisation: string | null;
  id: string;
  study: string;
  content: StudyContent;
  state: StudyState;
  by: string;
  at: Date;
}

/** Adds a record with its first step. */
export async function insertStudy(db: Connection, study: NewStudy): Promise<void> {
  const { id, content, state, by, at } = study;
  const organisation = study.organisation ?? ofEditors;
  const json = JSON.stringify(content);
  await tablesOf(db)
    .insertInto('study_record')
    .values({
      ...{ organisation, id, study: study.study, state, version: 1, note: null, content: json },
      ...{ practice: content.practice, kind: content.kind, entered_by: by, entered_at: at, changed_at: at },
    })
    .execute();
  await addStep(db, { organisation, id, version: 1, at, by, action: 'enter', note: null, content: json });
}

const addStep = (db: Connection, step: { organisation: string; id: string; version: number } & StepLine) =>
  tablesOf(db).insertInto('study_record_step').values(step).execute();

interface StepLine {
  at: Date;
  by: string;
  action: string;
  note: string | null;
  content: string;
}

export interface StudyStep {
  action: string;
  state: StudyState;
  returned: boolean;
  content: StudyContent;
  note: string | null;
  by: string;
  at: Date;
}

/** Moves a record on. @returns false when it was changed since it was read */
export async function takeStudyStep(db: Connection, entry: StudyEntry, step: StudyStep): Promise<boolean> {
  const { action, state, returned, note, by, at } = step;
  const organisation = entry.organisation ?? ofEditors;
  const { id } = entry;
  const version = entry.version + 1;
  const content = JSON.stringify(step.content);
  const result = await tablesOf(db)
    .updateTable('study_record')
    .set({ content, practice: step.content.practice, state, version, changed_at: at, note, returned })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', entry.version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await addStep(db, { organisation, id, version, at, by, action, note, content });
  return true;
}

/** One record, as far as row-level security shows it. @param lock others who want to change it wait */
export async function readStudy(db: Connection, id: string, { lock = false } = {}): Promise<StudyEntry | null> {
  const row = await tablesOf(db)
    .selectFrom('study_record')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? entryOf(row) : null;
}

/** The records of a cohort, or other records of the same participants. */
export async function readStudiesOf(db: Connection, organisation: string, study: string): Promise<StudyEntry[]> {
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('study', '=', study)
    .orderBy('id')
    .execute();
  return rows.map(entryOf);
}

/** What an organisation entered, the last changed first. */
export async function readStudiesIn(db: Connection, organisation: string): Promise<StudyEntry[]> {
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(entryOf);
}

/** What editors see: all that was entered, what waits longest first. */
export async function readAllStudies(db: Connection): Promise<StudyEntry[]> {
  const rows = await tablesOf(db).selectFrom('study_record').selectAll().orderBy('changed_at').orderBy('id').execute();
  return rows.map(entryOf);
}

/** Practices with checked studies of these kinds of activity. */
export async function readCheckedOfKinds(db: Connection, kinds: readonly string[]): Promise<string[]> {
  if (kinds.length === 0) return [];
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .select('practice')
    .distinct()
    .where('practice', 'is not', null)
    .where('state', '=', 'checked')
    .where(sql<boolean>`content -> 'activityTypes' ?| ${sql.val([...kinds])}::text[]`)
    .orderBy('practice')
    .execute();
  return rows.flatMap(({ practice }) => practice ?? []);
}

/** Records about a practice that were not withdrawn, oldest first. @param practice null: of no practice */
export async function readStudiesAbout(db: Connection, practice: string | null): Promise<StudyEntry[]> {
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .selectAll()
    .where('practice', practice === null ? 'is' : '=', practice)
    .where('state', '!=', 'withdrawn')
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
  return rows.map(entryOf);
}

/** What few people told of a practice, without what went back to who entered it; for a scope that may read all of it. */
export const readToldInside = async (db: Connection, practice: string): Promise<StudyEntry[]> =>
  (await readStudiesAbout(db, practice)).filter((entry) => staysInside(entry) && !entry.returned);

/** Adds what an editor found of a synthesis. */
export async function addSynthesisCheck(db: Connection, check: SynthesisCheck): Promise<void> {
  const before = (await readAllSynthesisChecks(db)).filter(({ id }) => id === check.id);
  await tablesOf(db)
    .insertInto('synthesis_check')
    .values({
      ...{ id: check.id, seq: before.length + 1, verified: check.verified, source: check.source, note: check.note },
      ...{ checked_by: check.checkedBy, checked_at: check.checkedAt },
    })
    .execute();
}

/** Shows what is checked of these practices and hides what was withdrawn. */
export async function showStudies(db: Connection, practices: readonly string[], at: Date): Promise<void> {
  await sql`select show_study_records(${sql.val([...practices])}, ${at})`.execute(db);
}

/** A study of no practice changes no level, so everybody sees at once that it was checked or withdrawn. */
export async function showStudy(db: Connection, id: string, at: Date): Promise<void> {
  await sql`select show_study_record(${id}, ${at})`.execute(db);
}

/** Slugs of practices with studies that are or were checked. */
export async function readMeasuredPractices(db: Connection): Promise<string[]> {
  const rows = await tablesOf(db)
    .selectFrom('study_record')
    .select('practice')
    .distinct()
    .where('practice', 'is not', null)
    .where('state', '!=', 'proposed')
    .orderBy('practice')
    .execute();
  return rows.flatMap(({ practice }) => practice ?? []);
}

/** Every check of a synthesis by an editor, oldest first. */
export async function readAllSynthesisChecks(db: Connection): Promise<SynthesisCheck[]> {
  const rows = await tablesOf(db).selectFrom('synthesis_check').selectAll().orderBy('id').orderBy('seq').execute();
  return rows.map((row) => ({
    ...{ id: row.id, verified: row.verified, source: row.source, note: row.note },
    ...{ checkedBy: row.checked_by, checkedAt: new Date(row.checked_at) },
  }));
}

/** The last check of each. */
export const readSynthesisChecks = async (db: Connection): Promise<Map<string, SynthesisCheck>> =>
  new Map((await readAllSynthesisChecks(db)).map((check) => [check.id, check]));

/** What records of before did not have. */
const absent = { figures: null, learnt: null };

/** A study as a row of its table tells it. */
export function recordOf(row: Selectable<EvidenceTables['study_record']>): StudyRecord {
  return {
    ...absent,
    ...row.content,
    id: row.id,
    study: row.study,
    organisation: row.organisation === ofEditors ? null : row.organisation,
    state: row.state,
    shown: row.shown_at !== null,
    version: row.version,
    changedOn: belgianDay(new Date(row.changed_at)),
  };
}

const entryOf = (row: Selectable<EvidenceTables['study_record']>): StudyEntry => ({
  ...recordOf(row),
  enteredBy: row.entered_by,
  enteredAt: new Date(row.entered_at),
  changedAt: new Date(row.changed_at),
  note: row.note,
  returned: row.returned,
});
