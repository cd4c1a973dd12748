import { viewParam } from '../find-practices/list-address';
import { justKeptParam } from '../paths';
import { filters } from '../selection';
import { type DroppedParameter, type ParsedSelection, pageNames } from '../selection-query';

/** Names that say nothing of which practices are meant, but stand in addresses of the list. */
const besides = [viewParam, justKeptParam];
const known = new Set([
  'q',
  ...filters.map(({ param }) => param as string),
  ...[pageNames.near, pageNames.sort, pageNames.page, pageNames.pageSize, ...besides],
]);
const mostTold = 10;
const longestTold = 100;

export interface Refusals {
  values: DroppedParameter[];
  /** Names of parameters that there are none of: "leeftjid". */
  names: string[];
}

/**
 * What of a query a file cannot be made by. A page says what it left out; a file that was made without it would go
 * on as if it were what was asked. Null when all of it was read.
 */
export function refusalsOf(search: URLSearchParams, { dropped }: ParsedSelection): Refusals | null {
  const names = [...new Set(search.keys())].filter((name) => !known.has(name));
  if (names.length + dropped.length === 0) return null;
  return {
    values: dropped.slice(0, mostTold),
    names: names.slice(0, mostTold).map((name) => name.slice(0, longestTold).toWellFormed()),
  };
}
