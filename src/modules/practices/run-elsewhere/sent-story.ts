import type { Language } from '../../../platform/texts/language';
import { suggestedMunicipality } from './form';
import { adoptionTexts } from './texts';

/** Messages of the fields; what was typed as municipality may look like one. */
export function fieldMessages(language: Language, typedMunicipality: unknown) {
  const t = adoptionTexts[language];
  const meant = typeof typedMunicipality === 'string' ? suggestedMunicipality(typedMunicipality) : null;
  return {
    municipality: { ...t.municipalityErrors, ...(meant !== null && { unknown: t.meant(meant) }) },
    startedYear: t.startedYearErrors,
    running: t.runningError,
    outcome: t.outcomeErrors,
    outcomeNote: { ...t.outcomeNoteErrors, personal: t.personal },
    changed: { personal: t.personal },
    contactRole: { ...t.contactRoleErrors, personal: t.personal },
  };
}

export const yearOf = (today: string): number => Number(today.slice(0, 4));

/** What was typed, by field. */
export const typedAnswers = (data: FormData): Record<string, string> =>
  Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
