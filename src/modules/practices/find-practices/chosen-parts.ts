import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { filters, type Selection } from '../selection';
import { filterValueLabel } from '../selection-context';
import { toggleFilter } from '../selection-query';

/** One thing that was chosen, and the selection without it. */
export interface ChosenPart {
  label: string;
  without: Selection;
}

/** Everything that narrows a selection apart from the words typed. `nearLabel` names "Herselt and around". */
export function chosenParts(
  selection: Selection,
  nearLabel: (municipality: string) => string,
  language: Language,
): ChosenPart[] {
  const parts = filters.flatMap(({ key }) =>
    (selection.filters[key] ?? []).map((value) => ({
      label: filterValueLabel(key, value, language),
      without: toggleFilter(selection, key, value),
    })),
  );
  if (selection.near === null) return parts;
  const name = areas.place(selection.near)?.municipality.name ?? selection.near;
  return [{ label: nearLabel(name), without: { ...selection, near: null, page: 1 } }, ...parts];
}
