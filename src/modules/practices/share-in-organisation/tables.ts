import type { ColumnType } from 'kysely';
import type { TransferSummary } from '../transfer-check';

/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export type OrganisationListTables = {
  organisation_list: {
    organisation: string;
    id: string;
    title: string;
    slugs: Json<string[]>;
    checks: Json<Record<string, TransferSummary>>;
    version: number;
    created_by: string;
    created_at: Date;
    changed_by: string;
    changed_at: Date;
  };
};
