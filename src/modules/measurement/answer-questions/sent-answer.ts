import { cleanText } from '../../../platform/forms/clean-text';
import { tookPartChoices } from '../cohort';
import type { Instrument } from '../instrument';
import { longestText, type Question, recommendChoices } from './questionnaire';

/** Name of the field with the answer, and the value of "rather not". */
export const answerField = 'antwoord';
export const ratherNot = 'liever-niet';

export type SentAnswer = { ok: true; answer: string | null } | { ok: false; fault: 'none' | 'too-long'; typed: string };

/** What was sent with the page of a question; `null` as answer: rather not. */
export function readAnswer(instrument: Pick<Instrument, 'codes'>, question: Question, data: FormData): SentAnswer {
  const sent = data.get(answerField);
  const typed = typeof sent === 'string' ? cleanText(sent).trim() : '';
  if (question.kind === 'text') {
    if (typed.length > longestText) return { ok: false, fault: 'too-long', typed };
    return { ok: true, answer: typed === '' ? null : typed };
  }
  if (typed === ratherNot) return { ok: true, answer: null };
  return choicesOf(instrument, question).includes(typed)
    ? { ok: true, answer: typed }
    : { ok: false, fault: 'none', typed: '' };
}

/** What may be answered to a question with choices. */
export function choicesOf({ codes }: Pick<Instrument, 'codes'>, question: Question): readonly string[] {
  if (question.kind === 'item') return codes.map(String);
  return question.id === 'tookPart' ? tookPartChoices : recommendChoices;
}
