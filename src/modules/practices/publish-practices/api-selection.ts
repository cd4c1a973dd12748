import type { Problem } from '../../../platform/http/problem';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import type { Selection } from '../selection';
import { formerNameOf, selectionContext } from '../selection-context';
import { apiNames, parseSelection } from '../selection-query';
import { publishTexts } from './texts';

const suggested = 5;

/** Only the code or the whole name of a municipality: a program means what it writes. */
const context = {
  ...selectionContext,
  findMunicipality: (text: string) => {
    const [best] = areas.find(text, 1);
    const isExact = best?.fit === 'name' || best?.fit === 'code';
    return areas.place(text)?.municipality.nis ?? (isExact ? best.municipality.nis : null);
  },
};

/** The selection in a query of the API, and which values mean nothing. */
export function readApiSelection(
  search: URLSearchParams,
  language: Language,
): { selection: Selection; meaningless: Problem[] } {
  const { selection, dropped } = parseSelection(search, apiNames, context);
  const meaningless = dropped.map(({ parameter, value }) => ({
    parameter,
    reason: reasonFor(parameter, value, language),
  }));
  return { selection, meaningless };
}

/** The municipality of today that was searched, and the former one that was asked for, when it was one. */
export interface SearchedPlace {
  nis: string;
  name: string;
  former: string | null;
}

/** What `near` names, else what `q` is the name of; null when neither is a municipality. */
export function searchedPlace(search: URLSearchParams, { q, near }: Selection): SearchedPlace | null {
  const typed = near === null ? q : (search.get(apiNames.near) ?? '').trim();
  const municipality = near === null ? areas.named(q) : areas.place(near)?.municipality;
  return municipality ? { nis: municipality.nis, name: municipality.name, former: formerNameOf(typed) } : null;
}

function reasonFor(parameter: string, value: string, language: Language): string {
  const t = publishTexts[language];
  if (parameter !== apiNames.near) return t.unknownValue(value);
  const meant = areas.find(value, suggested).map(({ name, municipality }) => `${name} (${municipality.nis})`);
  return t.unknownPlace(value, meant.join(', '));
}
