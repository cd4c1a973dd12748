import type { PracticeRecord } from '../practice';

export type RecordField = keyof PracticeRecord;

/** What a file says of one practice, as it was uploaded; kept until the import is confirmed. */
export interface ImportRow {
  /** Line of the CSV file, or place in the list of the JSON file; from 1. */
  at: number;
  /** As typed in the cells, by field; of JSON what is not as the record has it. */
  cells: Readonly<Partial<Record<RecordField, string>>>;
  /** Values of JSON that are as the record has them, by field. */
  values: Readonly<Partial<PracticeRecord>>;
  /** Fields of JSON that cannot be read, or are said twice. */
  wrong: readonly RecordField[];
  /** A field that two names of one thing in JSON say. */
  twice?: RecordField;
  /** Cells beyond the last column: the row cannot be trusted. */
  tooLong: boolean;
}

/** A file that was read. */
export interface ImportFile {
  format: 'csv' | 'json';
  rows: readonly ImportRow[];
  /** Columns known by a synonym alone, by field as the file calls them: they may mean something else. */
  bySynonym: Readonly<Partial<Record<RecordField, string>>>;
  /** Columns that are no field of a practice, as they are called. */
  unknown: readonly string[];
}

export const importLimits = { bytes: 2 * 1024 * 1024, rows: 500 } as const;

/** Bytes of a whole form. More than a file may have: of one that is a little too large, its own page says so. */
export const largestImport = 3 * 1024 * 1024;

/** Why a file as a whole is refused. `line`, `name` where it is about one. */
export interface FileFault {
  fault:
    | 'none'
    | 'too-large'
    | 'office'
    | 'binary'
    | 'open-quote'
    | 'stray-quote'
    | 'no-title'
    | 'same-column'
    | 'no-rows'
    | 'too-many-rows'
    | 'broken-json'
    | 'no-list';
  line?: number;
  name?: string;
}

export type ReadImport = { ok: true; file: ImportFile } | ({ ok: false } & FileFault);

/** More names than anybody reads. */
export const mostUnknown = 30;
export const longestName = 60;

/** Files may be in either language of the site, whatever the reader's is. */
export const fileLanguages = ['nl', 'en'] as const;
