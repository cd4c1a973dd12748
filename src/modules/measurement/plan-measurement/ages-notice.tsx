import { Notice } from '../../../design/notice';
import type { Language } from '../../../platform/texts/language';
import { instrumentIdOf } from '../answer-questions/instrument-of';
import { instruments } from '../instruments/all';
import { type AgesOfPlan, fittingLines, misfitLine } from './ages-line';

/**
 * Warns that a questionnaire was not made for everybody of the age group, and lists what was; nothing when it was.
 * @param refused whether an error at the field says so already: then only the list
 */
export function AgesNotice({
  language,
  plan,
  refused = false,
}: {
  language: Language;
  plan: AgesOfPlan;
  refused?: boolean;
}) {
  const misfit = misfitLine(plan, language);
  if (misfit === null) return null;
  const id = instrumentIdOf(plan);
  return (
    <Notice kind="attention">
      {!refused && <p>{misfit}</p>}
      <ul>
        {fittingLines(plan.ageGroup, instruments[id].construct, id, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
