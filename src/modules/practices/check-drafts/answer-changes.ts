import type { Language } from '../../../platform/texts/language';
import type { DraftAnswers } from '../draft';
import { linesOf } from '../share-practice/conflict-page';
import { fieldsOfStep, stepIds } from '../share-practice/form';
import { fieldLabel } from '../share-practice/form-layout';
import type { FieldDifference } from '../view-practice/difference';

/** Questions of the form that are answered otherwise than before, in the order of the form, in the reader's words. */
export function answerChanges(before: DraftAnswers, after: DraftAnswers, language: Language): FieldDifference[] {
  const lines = ({ fields, rows }: DraftAnswers, field: string) =>
    linesOf(language, field, fields[field] ?? rows[field] ?? []);
  return stepIds.flatMap(fieldsOfStep).flatMap((field) => {
    const [was, is] = [lines(before, field), lines(after, field)];
    if (was.join('\n') === is.join('\n')) return [];
    return [{ name: fieldLabel(field, language) ?? field, before: was, after: is }];
  });
}
