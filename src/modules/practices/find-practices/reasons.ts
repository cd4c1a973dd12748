import type { Language } from '../../../platform/texts/language';
import { valuesOf } from '../catalogue/facets';
import type { PublishedPractice } from '../published-practice';
import { filters, type Selection } from '../selection';
import { filterValueLabel } from '../selection-context';

const shownReasons = 4;

/** Why a practice is shown: a label of a filter, or Dutch words that it has in common with the question. */
export interface Reason {
  text: string;
  /** When it is not in the reader's language. */
  lang?: 'nl';
}

/**
 * Tells why a practice is in a selection: what it has of what was typed (`typed`, from the catalogue), then the
 * chosen filter values it has. Each once.
 */
export function createReasons(
  chosen: Selection['filters'],
  language: Language,
): (practice: PublishedPractice, typed: readonly string[]) => Reason[] {
  const picked = filters.flatMap(({ key }) =>
    (chosen[key] ?? []).map((value, _index, { length }) => ({
      key,
      value,
      reason: { text: filterValueLabel(key, value, language) },
      // All practices of the selection have the one value of a filter: no need to look.
      sole: length === 1,
    })),
  );
  return (practice, typed) => {
    const reasons = typed.map((text): Reason => (language === 'nl' ? { text } : { text, lang: 'nl' }));
    for (const { sole, key, value, reason } of picked) {
      const isOwn = sole || valuesOf(practice, key).includes(value);
      if (isOwn && !reasons.some(({ text }) => text === reason.text)) reasons.push(reason);
    }
    return reasons.slice(0, shownReasons);
  };
}
