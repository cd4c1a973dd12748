import { practicePaths } from '../paths';
import type { FilterKey } from '../selection';
import { selectionContext } from '../selection-context';
import { pageNames, selectionQuery } from '../selection-query';

/** Address of the list with one filter on: "all practices with this working element". */
export function filterPath(key: FilterKey, value: string): string {
  const selection = { q: '', filters: { [key]: [value] }, near: null, sort: 'fit', page: 1 } as const;
  const { defaultPageSize } = selectionContext;
  return practicePaths.list(selectionQuery({ ...selection, pageSize: defaultPageSize }, pageNames, defaultPageSize));
}
