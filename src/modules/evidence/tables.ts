import type { ColumnType, Generated } from 'kysely';
import type { StudyContent, StudyKind, StudyState } from './study-record';

/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

/** Rows as the database gives them; see `migrations/`. */
export type EvidenceTables = {
  study_record: {
    organisation: string;
    id: string;
    study: string;
    practice: string | null;
    kind: StudyKind;
    content: Json<StudyContent>;
    state: StudyState;
    version: number;
    entered_by: string;
    entered_at: Date;
    changed_at: Date;
    note: string | null;
    returned: Generated<boolean>;
    shown_at: Generated<Date | null>;
    hidden_at: Generated<Date | null>;
  };
  study_record_step: {
    organisation: string;
    id: string;
    version: number;
    at: Date;
    by: string;
    action: string;
    note: string | null;
    content: Json<StudyContent>;
  };
  synthesis_check: {
    id: string;
    seq: number;
    verified: boolean;
    source: string;
    note: string | null;
    checked_by: string;
    checked_at: Date;
  };
};
