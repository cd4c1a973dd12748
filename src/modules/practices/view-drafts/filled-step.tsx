import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/language';
import type { DraftAnswers } from '../draft';
import { linesOf } from '../share-practice/conflict-page';
import { fieldsOfStep, type StepId } from '../share-practice/form';
import type { FieldName } from '../share-practice/form-layout';
import { sharePracticeTexts } from '../share-practice/texts';

/** What was filled in in a step, question by question. */
export function filledFacts(
  { fields, rows }: DraftAnswers,
  step: StepId,
  language: Language,
): { name: string; value: ComponentChildren }[] {
  return fieldsOfStep(step).flatMap((field) => {
    const lines = linesOf(language, field, fields[field] ?? rows[field] ?? []);
    if (lines.length === 0) return [];
    const name = sharePracticeTexts[language].fields[field as FieldName].label;
    return [{ name, value: <Lines lines={lines} /> }];
  });
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line, at) => (
      <p key={at} class="typed-text">
        {line}
      </p>
    ))}
  </>
);
