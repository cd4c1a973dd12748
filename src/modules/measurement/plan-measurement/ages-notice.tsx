import { Notice } from '../../../design/notice';
import type { Language } from '../../../platform/texts/language';
import type { CohortPlan } from '../cohort';
import { agesLine } from './ages-line';

/** Warns that a questionnaire was not made for everybody of the age group; nothing when it was. */
export function AgesNotice({
  language,
  plan,
}: {
  language: Language;
  plan: Pick<CohortPlan, 'instrument' | 'ageGroup'>;
}) {
  const line = agesLine(plan, language);
  return line === null ? null : (
    <Notice kind="attention">
      <p>{line}</p>
    </Notice>
  );
}
