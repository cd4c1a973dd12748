import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { questionSchemes, type StudyQuestion } from '../study-question';
import type { Construct } from '../study-record';
import { evidenceWords } from './texts';

/** A part of a question in words. @param titleOf of a practice by its slug */
export function nameAnswer(
  key: keyof StudyQuestion,
  value: string,
  language: Language,
  titleOf: (slug: string) => string,
): string {
  if (key === 'practice') return titleOf(value);
  if (key === 'construct') return evidenceWords[language].constructs[value as Construct] ?? value;
  return vocabularies.label(questionSchemes[key], value, language);
}

/** A question in words: "praktische hulp, ouderen (60+)"; null when it asks for everything. */
export function nameQuestion(
  question: StudyQuestion,
  language: Language,
  titleOf: (slug: string) => string = (slug) => slug,
): string | null {
  const named = Object.entries(question).map(([key, value]) =>
    nameAnswer(key as keyof StudyQuestion, value, language, titleOf),
  );
  return named.length === 0 ? null : named.join(', ');
}

/** "eerste aanwijzingen" → "Eerste aanwijzingen". */
export const beginSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
