import type { Language } from '../../platform/texts/language';
import { decisionAnswer, decisionFieldNames } from './check-drafts/decision-forms';
import { standField } from './manage-practice/form';
import { fieldLabel, labelOf } from './share-practice/form-layout';
import { signsField } from './share-practice/read-step';

/** What forms of practices carry unseen, beside what every form does. */
const carried: readonly string[] = [signsField, standField];

/**
 * What was sent in words, to show it outside its form: what the field asks, and what was typed or chosen.
 * @returns null for what nobody filled in; undefined for a field of another form
 */
export function sentAnswer(
  name: string,
  value: string,
  language: Language,
): { label: string; value: string } | null | undefined {
  if (carried.includes(name)) return null;
  const decision = decisionFieldNames(language).get(name);
  if (decision !== undefined) return { label: decision, value: decisionAnswer(name, value, language) };
  const label = fieldLabel(name, language);
  return label === undefined ? undefined : { label, value: labelOf(name, value, language) };
}
