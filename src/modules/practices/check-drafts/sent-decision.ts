import { type FieldError, parseForm } from '../../../platform/forms/form';
import type { Language } from '../../../platform/texts/language';
import { askableFields, type Decision, decisionSchemas, questionField } from './form';
import { deskTexts } from './texts';

export interface SaidDecision {
  note: string | null;
  reason: string | null;
  questions: Record<string, string>;
  holds: boolean | null;
  /** She saw that it replaces what was published since it was begun. */
  replaces: boolean;
  /** On what the page that she saw was based; see `Preview`. */
  stand: string;
}

export type SentDecision = ({ ok: true } & SaidDecision) | { ok: false; errors: FieldError[] };

/** What the editor sent with a decision. */
export function readDecision(action: Decision, data: FormData, language: Language): SentDecision {
  const parsed = parseForm(decisionSchemas[action], data, { language });
  if (!parsed.ok) return { ok: false, errors: parsed.errors };
  const value = parsed.value as {
    vragen?: string;
    oordeel?: string;
    vervangt?: string[];
    stand?: string;
    reden?: keyof typeof deskTexts.nl.reasons;
    uitleg?: string;
  };
  const reason = value.reden ? `${deskTexts.nl.reasons[value.reden]}. ` : '';
  const note = value.vragen ?? (value.uitleg === undefined ? null : reason + value.uitleg);
  const holds = value.oordeel === undefined ? null : value.oordeel === 'geldt';
  const questions = questionsOf(parsed.value);
  if (action === 'return' && note === null && Object.keys(questions).length === 0) {
    return { ok: false, errors: [{ field: 'vragen', message: deskTexts[language].noQuestion }] };
  }
  const replaces = value.vervangt?.includes('ja') === true;
  return { ok: true, note, reason: value.reden ?? null, questions, holds, replaces, stand: value.stand ?? '' };
}

/** Questions at single fields, by the name of the field. */
const questionsOf = (said: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    askableFields.flatMap((field) => {
      const question = said[questionField(field)];
      return typeof question === 'string' ? [[field, question]] : [];
    }),
  );
