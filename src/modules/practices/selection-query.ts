import type { FilterKey, Selection, SortOrder } from './selection';
import { filters, sortOrders } from './selection';

/** How a selection is written in an address. The pages speak Dutch, the API the names of its own fields. */
export interface QueryNames {
  filter(key: FilterKey): string;
  near: string;
  sort: string;
  sortValue: Record<SortOrder, string>;
  page: string;
  pageSize: string;
}

const params = new Map<FilterKey, string>(filters.map((filter) => [filter.key, filter.param]));

export const pageNames: QueryNames = {
  filter: (key) => params.get(key) ?? key,
  near: 'bij',
  sort: 'sorteer',
  sortValue: { fit: 'past-best', newest: 'nieuwste', certainty: 'zekerheid', cost: 'kosten' },
  page: 'bladzijde',
  pageSize: 'aantal',
};

export const apiNames: QueryNames = {
  filter: (key) => key,
  near: 'near',
  sort: 'sort',
  sortValue: { fit: 'fit', newest: 'newest', certainty: 'certainty', cost: 'cost' },
  page: 'page',
  pageSize: 'pageSize',
};

/** Tells which values of a filter exist, and finds a municipality by code or name. */
export interface SelectionContext {
  isKnown(key: FilterKey, value: string): boolean;
  /** NIS code of 2025 for what was typed (a code or a name, also a former one); null when there is none. */
  findMunicipality(text: string): string | null;
  defaultPageSize: number;
  maxPageSize: number;
}

/** A parameter that was dropped because it means nothing here. */
export interface DroppedParameter {
  parameter: string;
  value: string;
}

export interface ParsedSelection {
  selection: Selection;
  dropped: DroppedParameter[];
}

/** Characters of the words typed that are read. */
export const maxQueryLength = 200;
const maxValues = 50;

/** Reads a selection from a query string. Never throws; what is unknown is dropped and told. */
export function parseSelection(search: URLSearchParams, names: QueryNames, context: SelectionContext): ParsedSelection {
  const dropped: DroppedParameter[] = [];
  const drop = (parameter: string, value: string) => dropped.push({ parameter, value: value.slice(0, 100) });
  const chosen: Selection['filters'] = {};
  for (const { key } of filters) {
    const name = names.filter(key);
    const values = [...new Set(search.getAll(name).map((value) => fixPlus(key, value)))].slice(0, maxValues);
    for (const value of values) if (value !== '' && !context.isKnown(key, value)) drop(name, value);
    const known = values.filter((value) => context.isKnown(key, value));
    if (known.length > 0) chosen[key] = known;
  }
  const typed = oneLine(search.get('q') ?? '');
  if (typed.length > maxQueryLength) drop('q', typed);
  return {
    selection: {
      q: cutText(typed),
      filters: chosen,
      near: readNear(search.get(names.near)?.trim() ?? '', names.near, context, drop),
      sort: readSort(search.get(names.sort) ?? '', names, drop),
      page: readNumber(search.get(names.page), 1, 100_000, 1, names.page, drop),
      pageSize: readNumber(
        search.get(names.pageSize),
        1,
        context.maxPageSize,
        context.defaultPageSize,
        names.pageSize,
        drop,
      ),
    },
    dropped,
  };
}

type Drop = (parameter: string, value: string) => void;

function readNear(text: string, name: string, context: SelectionContext, drop: Drop): string | null {
  if (text === '') return null;
  const nis = context.findMunicipality(text.slice(0, 100));
  if (nis === null) drop(name, text);
  return nis;
}

function readSort(text: string, names: QueryNames, drop: Drop): SortOrder {
  const order = sortOrders.find((candidate) => names.sortValue[candidate] === text);
  if (!order && text !== '') drop(names.sort, text);
  return order ?? 'fit';
}

function readNumber(
  text: string | null,
  least: number,
  most: number,
  fallback: number,
  name: string,
  drop: Drop,
): number {
  if (text === null || text === '') return fallback;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  drop(name, text);
  return fallback;
}

/** "+" in a query means a space, so an unescaped "60+" arrives as "60 ". */
const fixPlus = (key: FilterKey, value: string) =>
  key === 'ageGroups' && /^60( |-plus)?$/.test(value) ? '60+' : value.trim();

/** One line without control characters; half a surrogate pair cannot be written in an address. */
const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const cutText = (text: string) => text.slice(0, maxQueryLength).toWellFormed().replaceAll('\ufffd', '');

/** Writes a selection as a query string; what is default is left out, so that one selection has one address. */
export const selectionQuery = (selection: Selection, names: QueryNames, defaultPageSize: number): URLSearchParams =>
  new URLSearchParams(selectionParameters(selection, names, defaultPageSize));

/** The parameters of `selectionQuery`, in order. */
export function selectionParameters(
  selection: Selection,
  names: QueryNames,
  defaultPageSize: number,
): [name: string, value: string][] {
  const parameters: [string, string][] = [];
  if (selection.q !== '') parameters.push(['q', selection.q]);
  for (const { key } of filters)
    for (const value of selection.filters[key] ?? []) parameters.push([names.filter(key), value]);
  if (selection.near !== null) parameters.push([names.near, selection.near]);
  if (selection.sort !== 'fit') parameters.push([names.sort, names.sortValue[selection.sort]]);
  if (selection.pageSize !== defaultPageSize) parameters.push([names.pageSize, String(selection.pageSize)]);
  if (selection.page !== 1) parameters.push([names.page, String(selection.page)]);
  return parameters;
}

/** The selection with one value of a filter added or taken away; the first page again. */
export function toggleFilter(selection: Selection, key: FilterKey, value: string): Selection {
  const current = selection.filters[key] ?? [];
  const next = current.includes(value) ? current.filter((each) => each !== value) : [...current, value];
  const { [key]: _replaced, ...others } = selection.filters;
  return { ...selection, page: 1, filters: next.length > 0 ? { ...others, [key]: next } : others };
}
