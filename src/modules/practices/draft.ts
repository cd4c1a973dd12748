import type { DraftFacts } from './access';

/** One line of a list with several cells, e.g. a link with its note: what was typed, by cell. */
export type Row = Readonly<Record<string, string>>;

/** An image of a draft, with what people must know of it; the picture itself is kept apart. */
export interface DraftImage {
  id: string;
  alt: string;
  rights: 'own' | 'licence';
  /** Who made it, and the licence when it is not ours. */
  credit: string;
}

/** What was typed until now, right or wrong: only handing in asks that all is right. */
export interface DraftAnswers {
  /** By field of the form: a text, or the chosen options. */
  fields: Readonly<Record<string, string | readonly string[]>>;
  /** By field that holds a list of rows. */
  rows: Readonly<Record<string, readonly Row[]>>;
  images: readonly DraftImage[];
  /** Steps that the contributor saved: what stands there is hers. */
  saved: readonly string[];
  /** Fields filled from a text that was pasted or uploaded, with the piece of text, until she saves the step. */
  fromText: Readonly<Record<string, string>>;
  /** Of the text that it was begun with, personal data were left out. */
  leftOut?: true;
  /** Why it stopped, as it stood when the answers said last that it did: of what goes on it tells nothing. */
  stopNote?: string;
}

export const emptyDraftAnswers: DraftAnswers = { fields: {}, rows: {}, images: [], saved: [], fromText: {} };

/** A practice on its way, or a change of a published one. */
export interface Draft extends DraftFacts {
  id: string;
  /** The published practice that it changes or became. */
  slug: string | null;
  /** The version of it that a change was begun from; null for a new practice. */
  baseVersion: number | null;
  answers: DraftAnswers;
  /** Moves with every save and step. */
  version: number;
  createdBy: string;
  createdAt: Date;
  changedBy: string;
  changedAt: Date;
  submittedAt: Date | null;
  /** The editor who took it up. */
  takenBy: string | null;
}

/** Whether it changes what was published already; a new practice has an address too once it is published. */
export const isChange = ({ baseVersion }: Pick<Draft, 'baseVersion'>): boolean => baseVersion !== null;

/** A step in the life of a draft. */
export interface DraftStep {
  at: Date;
  by: string;
  action: string;
  note: string | null;
  /** Questions at single fields, by name of the field. */
  questions: Readonly<Record<string, string>>;
}

/** The title as typed until now; "" while there is none. */
export function draftTitle({ answers }: Pick<Draft, 'answers'>): string {
  const { title } = answers.fields;
  return typeof title === 'string' ? title.trim() : '';
}
