import type { Language } from '../../../platform/texts/language';
import { areas, looksLikePostcode } from '../../areas/contract';
import type { Catalogue, SelectionResult } from '../catalogue/catalogue-answers';
import type { PublishedPractice } from '../published-practice';
import { type Selection, unstatedAge } from '../selection';
import { formerNameOf, selectionContext } from '../selection-context';
import { type DroppedParameter, pageNames, parseSelection, toggleFilter } from '../selection-query';
import { type ChosenPart, chosenParts } from './chosen-parts';
import { type FacetGroup, facetGroups } from './facet-groups';
import { listQuery, readView, unknownView, type View } from './list-address';
import { createReasons, type Reason } from './reasons';
import type { FindTexts } from './texts.nl';
import { enoughResults, type WaysOn, waysOn } from './ways-on';

/** The field "near us". */
export interface NearField {
  /** What stands in it: the name of the municipality, or what was typed and is not known. */
  value: string;
  error: string | null;
  /** What became of a former municipality. */
  note: string | null;
}

/** Everything the page shows, ready made. */
export interface ListModel {
  selection: Selection;
  /** Of the first page of the selection: many addresses of a page have it. */
  query: string;
  view: View;
  /** Nothing asked yet. */
  untouched: boolean;
  size: number;
  result: SelectionResult;
  pages: number;
  groups: FacetGroup[];
  parts: ChosenPart[];
  near: NearField;
  /** Values in the address that mean nothing here. */
  unknown: string[];
  /** More was typed than is read. */
  cut: boolean;
  /** A page was asked for that is past the last one, which is shown. */
  pastLast: boolean;
  /** What the chosen ages leave out because it names no age, and the selection with it; null when nothing. */
  unstated: { count: number; selection: Selection } | null;
  /** Only when little was found. */
  waysOn: WaysOn | null;
  /** Of the selection, how many are in a municipality and its neighbours. */
  around(nis: string): number;
  reasons(practice: PublishedPractice): Reason[];
  /** Slugs the visitor keeps. */
  kept: ReadonlySet<string>;
}

/** Answers the query of a page; every query has an answer. */
export function listModel(
  search: URLSearchParams,
  catalogue: Catalogue,
  language: Language,
  nearTexts: FindTexts['near'],
  kept: ReadonlySet<string>,
): ListModel {
  const { selection: asked, dropped } = parseSelection(search, pageNames, selectionContext);
  const { selection, result, pages } = onExistingPage(asked, catalogue);
  const parts = chosenParts(selection, nearTexts.tag, language);
  const reasons = createReasons(selection.filters, language);
  return {
    selection,
    query: listQuery({ ...selection, page: 1 }),
    view: readView(search),
    untouched: selection.q === '' && parts.length === 0,
    size: catalogue.size,
    result,
    pages,
    groups: facetGroups(result.facets, selection.filters, language),
    parts,
    near: nearField(search.get(pageNames.near)?.trim() ?? '', dropped.find(isNear)?.value, selection, nearTexts),
    unknown: [...dropped.filter((each) => !isNear(each) && !isWords(each)), ...unknownView(search)].map(
      ({ parameter, value }) => `${parameter} “${value}”`,
    ),
    cut: dropped.some(isWords),
    pastLast: asked.page > pages,
    unstated: withUnstatedAge(selection, result),
    waysOn:
      result.total < enoughResults || result.leftOut.length > 0
        ? waysOn(catalogue, selection, parts, result.total)
        : null,
    around: (near) => catalogue.count({ ...selection, near, page: 1 }),
    reasons: (practice) =>
      reasons(practice, selection.q === '' ? [] : catalogue.whyItFits(selection.q, practice.record.slug)),
    kept,
  };
}

const isNear = ({ parameter }: DroppedParameter) => parameter === pageNames.near;
const isWords = ({ parameter }: DroppedParameter) => parameter === 'q';

function withUnstatedAge(selection: Selection, { facets }: SelectionResult): ListModel['unstated'] {
  const chosen = selection.filters.ageGroups ?? [];
  const count = facets.ageGroups.find(({ value }) => value === unstatedAge)?.count ?? 0;
  if (count === 0 || chosen.length === 0 || chosen.includes(unstatedAge)) return null;
  return { count, selection: toggleFilter(selection, 'ageGroups', unstatedAge) };
}

/** A page past the last one shows the last one. */
function onExistingPage(asked: Selection, catalogue: Catalogue) {
  const first = catalogue.select(asked);
  const pages = Math.max(1, Math.ceil(first.total / asked.pageSize));
  if (asked.page <= pages) return { selection: asked, result: first, pages };
  const selection = { ...asked, page: pages };
  return { selection, result: catalogue.select(selection), pages };
}

/** The most names that somebody reads to choose from. */
const mostNamed = 6;

/** Why it is not known which municipality was meant. */
function unclear(typed: string, texts: FindTexts['near']): string {
  if (looksLikePostcode(typed)) return texts.postcode;
  const names = areas.find(typed, mostNamed).map(({ name }) => name);
  return names.length === 0 ? texts.unknown(typed) : texts.several(typed, names.join(', '));
}

function nearField(
  typed: string,
  unknown: string | undefined,
  { near }: Selection,
  texts: FindTexts['near'],
): NearField {
  if (unknown !== undefined) {
    return { value: unknown, error: unclear(unknown, texts), note: null };
  }
  if (near === null) return { value: '', error: null, note: null };
  const name = areas.place(near)?.municipality.name ?? near;
  const former = formerNameOf(typed);
  return { value: name, error: null, note: former === null ? null : texts.merged(former, name) };
}
