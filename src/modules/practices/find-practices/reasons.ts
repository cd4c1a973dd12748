import type { Language } from '../../../platform/texts/language';
import { valuesOf } from '../facets';
import type { PublishedPractice } from '../published-practice';
import { filters, type Selection } from '../selection';
import { filterValueLabel } from '../selection-context';

const shownReasons = 4;

/**
 * Why a practice is in a selection: what it has of what was typed (`typed`, from the catalogue), then the chosen
 * filter values it has. Each once.
 */
export function reasonsFor(
  practice: PublishedPractice,
  chosen: Selection['filters'],
  typed: readonly string[],
  language: Language,
): string[] {
  const reasons = new Set(typed);
  for (const { key } of filters) {
    const selected = chosen[key];
    if (!selected) continue;
    const own = valuesOf(practice, key);
    for (const value of selected) if (own.includes(value)) reasons.add(filterValueLabel(key, value, language));
  }
  return [...reasons].slice(0, shownReasons);
}
