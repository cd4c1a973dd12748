import type { Language } from '../../../platform/texts/language';
import { areas, looksLikePostcode } from '../../areas/contract';
import type { Catalogue, SelectionResult } from '../catalogue/catalogue-answers';
import type { PublishedPractice } from '../published-practice';
import type { Selection } from '../selection';
import { selectionContext } from '../selection-context';
import { pageNames, parseSelection } from '../selection-query';
import { type ChosenPart, chosenParts } from './chosen-parts';
import { type FacetGroup, facetGroups } from './facet-groups';
import { readView, type View } from './list-address';
import { createReasons } from './reasons';
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
  /** Only when little was found. */
  waysOn: WaysOn | null;
  reasons(practice: PublishedPractice): string[];
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
  const isNear = ({ parameter }: { parameter: string }) => parameter === pageNames.near;
  return {
    selection,
    view: readView(search),
    untouched: selection.q === '' && parts.length === 0,
    size: catalogue.size,
    result,
    pages,
    groups: facetGroups(result.facets, selection.filters, language),
    parts,
    near: nearField(search.get(pageNames.near)?.trim() ?? '', dropped.find(isNear)?.value, selection, nearTexts),
    unknown: dropped.filter((each) => !isNear(each)).map(({ parameter, value }) => `${parameter} “${value}”`),
    waysOn: result.total < enoughResults ? waysOn(catalogue, selection, parts, result.total) : null,
    reasons: (practice) =>
      reasons(practice, selection.q === '' ? [] : catalogue.whyItFits(selection.q, practice.record.slug)),
    kept,
  };
}

/** A page past the last one shows the last one. */
function onExistingPage(asked: Selection, catalogue: Catalogue) {
  const first = catalogue.select(asked);
  const pages = Math.max(1, Math.ceil(first.total / asked.pageSize));
  if (asked.page <= pages) return { selection: asked, result: first, pages };
  const selection = { ...asked, page: pages };
  return { selection, result: catalogue.select(selection), pages };
}

function nearField(
  typed: string,
  unknown: string | undefined,
  { near }: Selection,
  texts: FindTexts['near'],
): NearField {
  if (unknown !== undefined) {
    return { value: unknown, error: looksLikePostcode(unknown) ? texts.postcode : texts.unknown(unknown), note: null };
  }
  if (near === null) return { value: '', error: null, note: null };
  const name = areas.place(near)?.municipality.name ?? near;
  const change = (areas.place(typed) ?? areas.find(typed, 1)[0])?.change;
  return {
    value: name,
    error: null,
    note: change?.kind === 'merged-into' ? texts.merged(change.former.name, name) : null,
  };
}
