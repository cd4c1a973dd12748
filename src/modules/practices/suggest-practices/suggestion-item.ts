import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import type { Suggestion } from '../catalogue/catalogue-answers';
import { emptySelection, listPath } from '../find-practices/list-address';
import { practicePaths } from '../paths';
import { practicesWithConcept } from '../practice-links';
import { countPractices } from '../texts';
import { suggestTexts } from './texts';

/** One line under the search field; the island in `browser/` reads it. */
export interface SuggestionItem {
  label: string;
  /** Language of the label when it is not the reader's. */
  lang?: 'nl';
  /** "6 praktijken", "praktijk" or "zoekwoord" */
  detail: string;
  /** Address without language prefix. */
  path: string;
}

/** A suggestion as words and an address. */
export function suggestionItem({ kind, label, target, count }: Suggestion, language: Language): SuggestionItem {
  if (kind === 'practice') {
    const item = { label, detail: suggestTexts[language].practice, path: practicePaths.practice(target) };
    return language === 'nl' ? item : { ...item, lang: 'nl' };
  }
  const detail = countPractices(count, language);
  if (kind === 'place')
    return {
      label,
      detail: suggestTexts[language].around(detail),
      path: listPath({ ...emptySelection, near: target }),
    };
  const [scheme = '', id = ''] = target.split('/');
  const name = vocabularies.concept(scheme, id)?.labels[language] ?? label;
  const filtered = practicesWithConcept(scheme, id);
  if (filtered) return { label: name, detail, path: filtered };
  return { label: name, detail: suggestTexts[language].word, path: listPath({ ...emptySelection, q: label }) };
}
