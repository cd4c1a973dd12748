import { type FilterChoice, type FilterOption, filterChoice } from '../../../design/filter-panel';
import type { Language } from '../../../platform/texts/language';
import type { FacetValue, SelectionResult } from '../catalogue/catalogue-answers';
import { type FilterKey, filters, type Selection } from '../selection';
import { filterValueLabel } from '../selection-context';

/** One filter as the page shows it. */
export interface FacetGroup {
  key: FilterKey;
  options: FilterOption[];
  /** Open from the start: the first filters, and those in which something is chosen. */
  open: boolean;
}

/** Filters that most people begin with. */
const openFilters = 2;
/** Their values have an order of their own; the others are shown with the most used first. */
const ordered: ReadonlySet<FilterKey> = new Set([
  'ageGroups',
  'focus',
  'workingElements',
  'costBand',
  'certainty',
  'status',
  'kind',
]);

/** The filters of a selection with what each value would leave; chosen values stay, also at zero. */
export function facetGroups(
  facets: SelectionResult['facets'],
  chosen: Selection['filters'],
  language: Language,
): FacetGroup[] {
  return filters.flatMap(({ key, param }, index) => {
    const selected = chosen[key] ?? [];
    const values = withChosen(facets[key], selected);
    if (values.length === 0) return [];
    if (!ordered.has(key)) values.sort((a, b) => b.count - a.count);
    const known = choicesOf(key, language);
    const options = values.map(({ value, count }) => ({
      choice: known.get(value) ?? newChoice(known, key, param, value, language),
      count,
      chosen: selected.includes(value),
    }));
    return [{ key, options, open: index < openFilters || selected.length > 0 }];
  });
}

function withChosen(values: readonly FacetValue[], selected: readonly string[]): FacetValue[] {
  const missing = selected.filter((value) => !values.some((each) => each.value === value));
  return [...values, ...missing.map((value) => ({ value, count: 0 }))];
}

type Choices = Map<string, FilterChoice>;
/** Made once: there are as many as the vocabularies have concepts. */
const choices: Record<Language, Map<FilterKey, Choices>> = { nl: new Map(), en: new Map() };

function choicesOf(key: FilterKey, language: Language): Choices {
  const known = choices[language].get(key) ?? new Map<string, FilterChoice>();
  choices[language].set(key, known);
  return known;
}

function newChoice(known: Choices, key: FilterKey, param: string, value: string, language: Language): FilterChoice {
  const choice = filterChoice(param, value, filterValueLabel(key, value, language));
  known.set(value, choice);
  return choice;
}
