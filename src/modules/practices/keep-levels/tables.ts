import type { ColumnType } from 'kysely';
import type { EvidencedLevel, Verdict } from '../evidenced-level';
import type { PracticeRecord } from '../practice';

/** Rows as the database gives them; see `../migrations/`. */
export type LevelTables = {
  evidenced_level: {
    slug: string;
    seq: number;
    level: EvidencedLevel | null;
    verdict: ColumnType<Verdict, string, string>;
    decided_at: Date;
    told_at: Date | null;
    due_at: Date | null;
    published_at: Date | null;
    superseded_at: Date | null;
  };
  practice: {
    slug: string;
    organisation: string | null;
    record: PracticeRecord;
    state: string;
  };
  practice_address: { slug: string; merged_into: string | null };
};
