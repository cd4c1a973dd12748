import { queryString } from '../../../platform/texts/query-string';
import { practicePaths } from '../paths';
import type { Selection } from '../selection';
import { selectionContext } from '../selection-context';
import { type DroppedParameter, pageNames, selectionParameters } from '../selection-query';

/** Three ways to look at one selection. */
export const views = ['list', 'map', 'matrix'] as const;
export type View = (typeof views)[number];

export const viewParam = 'weergave';
const viewNames: Record<View, string> = { list: 'lijst', map: 'kaart', matrix: 'matrix' };

export const emptySelection: Selection = {
  q: '',
  filters: {},
  near: null,
  sort: 'fit',
  page: 1,
  pageSize: selectionContext.defaultPageSize,
};

/** The view asked for; the list when it is none we know. */
export function readView(search: URLSearchParams): View {
  const asked = search.get(viewParam);
  return views.find((view) => viewNames[view] === asked) ?? 'list';
}

/** The view asked for when it is none we know. */
export function unknownView(search: URLSearchParams): DroppedParameter[] {
  const value = search.get(viewParam) ?? '';
  if (value === '' || views.some((view) => viewNames[view] === value)) return [];
  return [{ parameter: viewParam, value: value.slice(0, 100).toWellFormed() }];
}

/** The address of a selection in a view, by the `listQuery` of the selection, without language prefix. */
export function viewPath(query: string, view: View): string {
  if (view === 'list') return practicePaths.list(query);
  return practicePaths.list(`${query}${query === '' ? '' : '&'}${viewParam}=${viewNames[view]}`);
}

function listParameters(selection: Selection, view: View): [name: string, value: string][] {
  const parameters = selectionParameters(selection, pageNames, selectionContext.defaultPageSize);
  return view === 'list' ? parameters : [...parameters, [viewParam, viewNames[view]]];
}

/** The query of a selection in a view; what is default is left out. */
export const listQuery = (selection: Selection, view: View = 'list') => queryString(listParameters(selection, view));

/** The address of a selection in a view, without language prefix. */
export const listPath = (selection: Selection, view: View = 'list') => practicePaths.list(listQuery(selection, view));

/** The parts of an address that a form keeps, as hidden fields; the first page again. */
export const keptParts = (selection: Selection, view: View) => listParameters({ ...selection, page: 1 }, view);

/** The address of another page of a list, from that of its first page. */
export const pageAddress = (firstPage: string, page: number) =>
  page === 1 ? firstPage : `${firstPage}${firstPage.includes('?') ? '&' : '?'}${pageNames.page}=${page}`;
