import { formatDate } from '../../platform/texts/format';
import type { Language } from '../../platform/texts/language';
import type { readCohortShown } from '../evidence/contract';
import { measurementTexts } from './texts';

export type CohortShown = Awaited<ReturnType<typeof readCohortShown>>;

/** Whether everybody sees a shared result, or from which day. */
export function shownLine(shown: CohortShown, language: Language): string {
  const t = measurementTexts[language].shared;
  return shown instanceof Date ? t.from(formatDate(shown, language)) : t[shown];
}
