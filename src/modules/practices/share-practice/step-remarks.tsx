import type { PageContext } from '../../../platform/http/page-context';
import type { DraftStep } from '../draft';
import { fieldLabel } from './form-layout';

/** What was said with a step of a draft: in general, and at single fields. */
export function StepRemarks({ page, step }: { page: PageContext; step: Pick<DraftStep, 'note' | 'questions'> }) {
  const questions = Object.entries(step.questions);
  return (
    <>
      {step.note && <p class="typed-text">{step.note}</p>}
      {questions.length > 0 && (
        <ul>
          {questions.map(([field, question]) => (
            <li key={field}>
              <strong>{fieldLabel(field, page.language) ?? field}</strong> {question}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
