import { withChange } from '../keep-practices/kept-list';
import type { TransferSummary } from '../transfer-check';

/** Of one organisation. */
export const mostLists = 100;

/** What members change of a list. */
export interface ListContent {
  title: string;
  /** In its order. */
  slugs: readonly string[];
}

/** A list of practices that members of one organisation share. */
export interface OrganisationList extends ListContent {
  organisation: string;
  id: string;
  /** By slug, as far as who shared it wanted; without notes. */
  checks: Readonly<Record<string, TransferSummary>>;
  /** From 1, one more with each change. */
  version: number;
  createdBy: string;
  createdAt: Date;
  changedBy: string;
  changedAt: Date;
}

/** What somebody did with a list. */
export interface ListChanges {
  /** The title now; null when it is as it was. */
  title: string | null;
  added: string[];
  removed: string[];
}

export const changesBetween = (before: ListContent, after: ListContent): ListChanges => ({
  title: before.title === after.title ? null : after.title,
  added: after.slugs.filter((slug) => !before.slugs.includes(slug)),
  removed: before.slugs.filter((slug) => !after.slugs.includes(slug)),
});

export const isChanged = ({ title, added, removed }: ListChanges): boolean =>
  title !== null || added.length > 0 || removed.length > 0;

/** Two changes of the same list together: `mine` taken over into `theirs`. Of two new titles it is mine. */
export const mergeChange = (before: ListContent, mine: ListContent, theirs: ListContent): ListContent => ({
  title: mine.title === before.title ? theirs.title : mine.title,
  slugs: withChange(theirs.slugs, before.slugs, mine.slugs),
});

/** The order of the list, with what is new at the end. */
export const inOrderOf = (list: readonly string[], chosen: readonly string[]): string[] =>
  withChange(list, list, chosen);
