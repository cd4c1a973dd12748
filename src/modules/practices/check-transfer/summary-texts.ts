import type { Language } from '../../../platform/texts/language';
import type { TransferSummary } from '../transfer-check';
import { transferTexts } from './texts';

/** A check in a line or two: the outcome, and what to arrange first by name. */
export function summaryTexts({ outcome, arrange }: TransferSummary, language: Language): string[] {
  const t = transferTexts[language];
  const names = arrange.map((question) => t.questions[question].name.toLowerCase());
  return [t.outcomes[outcome].title, ...(names.length > 0 ? [t.arrangeShort(names.join(', '))] : [])];
}
