import type { Language } from '../../platform/texts/language';
import { areas } from '../areas/contract';
import { vocabularies } from '../vocabularies/contract';
import { type FilterKey, filters, unstatedAge } from './selection';
import type { SelectionContext } from './selection-query';
import { practiceTexts } from './texts';

const schemes = new Map<FilterKey, string | null>(filters.map(({ key, scheme }) => [key, scheme]));

/** What the values of filters may be, from the vocabularies and the register of municipalities. */
export const selectionContext: SelectionContext = {
  isKnown: (key, value) => {
    if (key === 'provinces') return areas.region('province', value) !== undefined;
    if (key === 'regions') return areas.region('referenceRegion', value) !== undefined;
    if (key === 'ageGroups' && value === unstatedAge) return true;
    const scheme = schemes.get(key);
    return scheme ? vocabularies.concept(scheme, value) !== undefined : false;
  },
  findMunicipality: (text) => {
    const [best, next] = areas.find(text, 2);
    // Of several that fit as well, only the person knows which one she means.
    const isClear = best && (best.fit === 'name' || best.fit === 'code' || best.fit !== next?.fit);
    return areas.place(text)?.municipality.nis ?? (isClear ? best.municipality.nis : null);
  },
  defaultPageSize: 24,
  maxPageSize: 100,
};

/** The former municipality that was typed, by name or code of any edition; null when it is one of today. */
export function formerNameOf(typed: string): string | null {
  const change = (areas.place(typed) ?? areas.find(typed, 1)[0])?.change;
  return change?.kind === 'merged-into' ? change.former.name : null;
}

/** The words for a value of a filter. */
export function filterValueLabel(key: FilterKey, value: string, language: Language): string {
  if (key === 'provinces') return areas.region('province', value)?.name ?? value;
  if (key === 'regions') return areas.region('referenceRegion', value)?.name ?? value;
  if (key === 'ageGroups' && value === unstatedAge) return practiceTexts[language].unstatedAge;
  const scheme = schemes.get(key);
  return scheme ? vocabularies.label(scheme, value, language) : value;
}
