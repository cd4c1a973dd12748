import type { ColumnType } from 'kysely';
import type { TransferCheck } from '../transfer-check';

/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export type TransferTables = {
  transfer_check: {
    visitor_hash: string;
    slug: string;
    answers: Json<TransferCheck['answers']>;
    notes: Json<TransferCheck['notes']>;
    checked_at: Date;
  };
};
