import { isAddedOnTheWay } from '../../platform/texts/query-string';
import { filters, type Selection } from './selection';
import { pageNames, parseSelection, type SelectionContext, selectionQuery } from './selection-query';

/** What somebody can follow by mail. */
export type FollowTarget =
  | { kind: 'practice'; slug: string }
  | { kind: 'municipality'; nis: string }
  | { kind: 'search'; selection: Selection };
export type FollowKind = FollowTarget['kind'];

/** How often a mail comes at most. */
export const rhythms = ['weekly', 'monthly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** Of one address. */
export const mostFollows = 50;
/** To one address within a day, whoever asks for it: nobody's mailbox is filled by this form. */
export const mostConfirmations = 3;

const dayMs = 86_400_000;
const confirmDays = 7;
const tokenDays = 400;

/** What was asked before this moment and not confirmed is forgotten. */
export const oldestRequest = (now: Date): Date => new Date(now.getTime() - confirmDays * dayMs);
/** Confirmations asked after this moment count for the limit. */
export const confirmationsSince = (now: Date): Date => new Date(now.getTime() - dayMs);
/** Links in mails from before this moment work no more; longer than a year, so that a yearly tidy-up still finds one. */
export const oldestToken = (now: Date): Date => new Date(now.getTime() - tokenDays * dayMs);

/** Names of parameters in the address of the form; anything else there is a search. */
export const followNames = { practice: 'praktijk', municipality: 'gemeente' } as const;

/** What the address of the form asks to follow. Whether that practice or municipality exists is not judged here. */
export function readTarget(search: URLSearchParams, context: SelectionContext): FollowTarget {
  const slug = search.get(followNames.practice);
  if (slug !== null) return { kind: 'practice', slug };
  const nis = search.get(followNames.municipality);
  if (nis !== null) return { kind: 'municipality', nis };
  return { kind: 'search', selection: plain(parseSelection(search, pageNames, context).selection, context) };
}

const searchNames = new Set([
  'q',
  ...filters.map(({ key }) => pageNames.filter(key)),
  ...[pageNames.near, pageNames.sort, pageNames.page, pageNames.pageSize],
]);

/** What of the address of the form is of no search that we know: values that are dropped, and unknown parameters. */
export function unreadParts(search: URLSearchParams, context: SelectionContext): string[] {
  if (search.has(followNames.practice) || search.has(followNames.municipality)) return [];
  const { dropped } = parseSelection(search, pageNames, context);
  const unknown = [...search].flatMap(([parameter, value]) =>
    searchNames.has(parameter) || isAddedOnTheWay(parameter) ? [] : [{ parameter, value }],
  );
  return [...dropped, ...unknown].map(({ parameter, value }) => `${parameter}=${value}`.slice(0, longestUnread));
}
const longestUnread = 100;

/** Order and page of a list are of no matter to whoever follows it. */
const plain = (selection: Selection, { defaultPageSize }: SelectionContext): Selection => ({
  ...selection,
  sort: 'fit',
  page: 1,
  pageSize: defaultPageSize,
});

/** A target as one text, the same for the same target. */
export function writeTarget(target: FollowTarget, context: SelectionContext): string {
  if (target.kind === 'practice') return target.slug;
  if (target.kind === 'municipality') return target.nis;
  return selectionQuery(plain(target.selection, context), pageNames, context.defaultPageSize).toString();
}

/** The target behind such a text. */
export function storedTarget(kind: FollowKind, text: string, context: SelectionContext): FollowTarget {
  if (kind === 'practice') return { kind, slug: text };
  if (kind === 'municipality') return { kind, nis: text };
  return readTarget(new URLSearchParams(text), context);
}
