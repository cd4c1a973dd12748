import type { ColumnType } from 'kysely';

export type KeptTables = {
  kept_list: {
    person: string;
    /** Read as a value, written as JSON text. */
    slugs: ColumnType<string[], string, string>;
    changed_at: Date;
  };
};
