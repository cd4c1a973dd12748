import type { ColumnType, Generated } from 'kysely';
import type { DraftAnswers, DraftImage } from './draft';
import type { ImportFile } from './import-practices/import-row';
import type { PracticeRecord } from './practice';
import type { DraftState, PublishedState } from './practice-state';
import type { Judgement } from './review';
import type { SharedList } from './share-list/shared-list';

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
    state: Generated<PublishedState>;
    merged_into: Generated<string | null>;
    state_note: Generated<string | null>;
    confirmed_at: Generated<Date | null>;
  };
  /** Of every practice that was ever published: what anybody may know. */
  practice_address: {
    slug: string;
    title: string;
    organisation: string | null;
    state: PublishedState;
    merged_into: string | null;
    state_note: string | null;
  };
  practice_version: {
    slug: string;
    version: number;
    record: Json<PracticeRecord>;
    images: Json<DraftImage[]>;
    changed_at: Date;
    changed_by: string;
    summary: string;
  };
  practice_draft: {
    organisation: string;
    id: string;
    slug: string | null;
    base_version: number | null;
    answers: Json<DraftAnswers>;
    state: DraftState;
    version: number;
    created_by: string;
    created_at: Date;
    changed_by: string;
    changed_at: Date;
    first_submitted_at: Date | null;
    submitted_at: Date | null;
    taken_by: string | null;
    writers: string[];
  };
  practice_import: {
    organisation: string;
    id: string;
    content: Json<ImportFile>;
    created_by: string;
    created_at: Date;
    expires_at: Date;
  };
  practice_draft_step: {
    organisation: string;
    draft: string;
    seq: number;
    at: Date;
    by: string;
    action: string;
    note: string | null;
    questions: Json<Record<string, string>>;
    reason: Generated<string | null>;
    returned_answers: Json<DraftAnswers> | null;
  };
  practice_image: {
    organisation: string;
    id: string;
    draft: string;
    large_width: number;
    large_height: number;
    large_webp: Uint8Array;
    large_jpeg: Uint8Array;
    small_width: number;
    small_height: number;
    small_webp: Uint8Array;
    small_jpeg: Uint8Array;
    added_by: string;
    added_at: Date;
    slug: Generated<string | null>;
    place: Generated<number | null>;
    alt: Generated<string | null>;
    rights: Generated<DraftImage['rights'] | null>;
    credit: Generated<string | null>;
  };
  practice_step: {
    slug: string;
    seq: number;
    at: Date;
    by: string;
    action: string;
    note: string | null;
    target: string | null;
  };
  practice_reminder: {
    slug: string;
    kind: 'freshness' | 'expiry';
    sent_at: Date;
    organisation: string;
    token_hash: string | null;
    used_at: Generated<Date | null>;
    /** ISO day. */
    level_until: string | null;
  };
  review_round: {
    slug: string;
    id: string;
    level: 1 | 2;
    practice_version: number;
    opened_by: string;
    opened_at: Date;
    closed_at: Date | null;
    outcome: 'granted' | 'not-granted' | 'cancelled' | null;
    ended_at: Generated<Date | null>;
  };
  review: {
    slug: string;
    round: string;
    reviewer: string;
    assigned_by: string;
    assigned_at: Date;
    conflict: string | null;
    scores: Json<Judgement['scores']> | null;
    verdict: boolean | null;
    remark: string | null;
    version: Generated<number>;
    handed_in_at: Date | null;
  };
  review_progress: {
    slug: string;
    round: string;
    reviewer: string;
    assigned_at: Date;
    /** Takes part no more. */
    conflicted: boolean;
    handed_in_at: Date | null;
    assigned_by: string;
    released_by: string | null;
    released: boolean;
  };
  practice_writer: { slug: string; person: string };
  review_release: { slug: string; round: string; reviewer: string; released_by: string; released_at: Date };
  catalogue_state: { only_row: boolean; version: string | number; content_hash: string };
  link_check: {
    url: string;
    checked_at: Date;
    reachable: boolean;
    outcome: string;
    unreachable_since: Date | null;
    dead_since: Date | null;
  };
  shared_list: {
    token_hash: string;
    title: string;
    note: string | null;
    slugs: Json<string[]>;
    checks: Json<SharedList['checks']>;
    created_at: Date;
    expires_at: Date;
    ended_at: Date | null;
  };
};
