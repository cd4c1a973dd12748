import type { ColumnType } from 'kysely';
import type { AdoptionAnswers, AdoptionState, PublishedAdoption } from '../adoption';

/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

/** What is stored of a published one beside its key, place and day. */
export type PublishedContent = Omit<PublishedAdoption, 'nis' | 'publishedOn'>;

export type AdoptionTables = {
  adoption: {
    organisation: string;
    id: string;
    slug: string;
    nis: string;
    answers: Json<AdoptionAnswers>;
    state: AdoptionState;
    version: number;
    created_by: string;
    writers: string[];
    changed_by: string;
    changed_at: Date;
    submitted_at: Date;
    note: string | null;
  };
  published_adoption: {
    organisation: string;
    id: string;
    slug: string;
    nis: string;
    content: Json<PublishedContent>;
    published_at: Date;
  };
  practice_address: { slug: string; merged_into: string | null };
};
