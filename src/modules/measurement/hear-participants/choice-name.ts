import type { Language } from '../../../platform/texts/language';
import { answerTexts } from '../answer-questions/texts';
import type { ShownTold } from '../result/told-counts';
import { hearTexts } from './texts';

/** What somebody chose, as her form says it. */
export function choiceName(question: keyof ShownTold, choice: string, language: Language): string {
  const names: Readonly<Record<string, string>> = answerTexts[language][question];
  return names[choice] ?? choice;
}

/** Each count that is shown, by name, as rows of the numbers of a result. */
export function toldRows(told: ShownTold | null, language: Language): [name: string, value: string][] {
  const t = hearTexts[language];
  return (['tookPart', 'recommend'] as const).flatMap((question) => {
    const tally = told?.[question];
    if (!tally) return [];
    return tally.counts.flatMap(({ choice, people }): [string, string][] =>
      people === null ? [] : [[t.rowName(t[question], choiceName(question, choice, language)), String(people)]],
    );
  });
}
