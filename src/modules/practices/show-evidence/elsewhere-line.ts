import type { Language } from '../../../platform/texts/language';
import { type AdoptionOutcome, countTellers, type ToldAdoption } from '../adoption';
import { showEvidenceTexts } from './texts';

/** How it went for others who do it too, as the words of a link and what follows them. */
export function tellElsewhere(adoptions: readonly ToldAdoption[], language: Language): { who: string; how: string } {
  const t = showEvidenceTexts[language];
  const count = (outcome: AdoptionOutcome) => adoptions.filter((each) => each.outcome === outcome).length;
  const outcomes = t.outcomes(count('went-well'), count('partly'), count('did-not-work'));
  return { who: t.elsewhere(countTellers(adoptions), adoptions.length), how: outcomes === '' ? '.' : `: ${outcomes}.` };
}

/** The same in one line. */
export function elsewhereLine(adoptions: readonly ToldAdoption[], language: Language): string {
  const { who, how } = tellElsewhere(adoptions, language);
  return who + how;
}
