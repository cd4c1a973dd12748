import type { ColumnType } from 'kysely';
import type { PracticeRecord } from './practice';

/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

/** Rows as the database gives them; see `migrations/`. */
export type PracticeTables = {
  practice: {
    slug: string;
    organisation: string | null;
    record: Json<PracticeRecord>;
    version: number;
    published_at: Date;
    changed_at: Date;
  };
  practice_version: {
    slug: string;
    version: number;
    record: Json<PracticeRecord>;
    changed_at: Date;
    changed_by: string;
    summary: string;
  };
  catalogue_state: { only_row: boolean; version: string | number; content_hash: string };
  link_check: { url: string; checked_at: Date; reachable: boolean; outcome: string };
  shared_list: {
    token_hash: string;
    title: string;
    note: string | null;
    slugs: Json<string[]>;
    created_at: Date;
    expires_at: Date;
    ended_at: Date | null;
  };
};
