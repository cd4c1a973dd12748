import { Section } from '../../../design/section';
import { type ConceptField, isInferred } from '../describe-practice/record-field';
import { ConceptTags } from './concept-tags';
import { InferredMark } from './inferred-mark';
import { contentLanguage, type PracticeView } from './practice-view';
import { viewTexts } from './texts';

const audienceFields = ['ageGroups', 'lifeEvents', 'riskFactors'] as const satisfies ConceptField[];

/** For whom, why and to what end. */
export function Audience({ view: { page, practice } }: { view: PracticeView }) {
  const { language } = page;
  const { record } = practice;
  const t = viewTexts[language];
  const lang = contentLanguage(language);
  const { targetGroupNote, ageNote, goals } = record;
  const reasons = (['trigger', 'problem'] as const).filter((field) => record[field] !== null);
  const tags = audienceFields.some((field) => record[field].length > 0);
  return (
    <>
      <Section id="voor-wie" title={t.who}>
        {targetGroupNote && (
          <p>
            <span lang={lang}>{targetGroupNote}.</span>{' '}
            <InferredMark record={record} fields={['targetGroupNote']} language={language} />
          </p>
        )}
        <ConceptTags page={page} record={record} fields={audienceFields} label={t.who} />
        {(ageNote || audienceFields.some((field) => isInferred(record, field))) && (
          <p class="quiet">
            <InferredMark record={record} fields={audienceFields} language={language} />{' '}
            {ageNote && <span lang={lang}>{ageNote}.</span>}
          </p>
        )}
        {!targetGroupNote && !ageNote && !tags && <p>{t.everybody}</p>}
        {reasons.length > 0 && <h3>{t.why}</h3>}
        {reasons.map((field) => (
          <p key={field}>
            <span lang={lang}>{record[field]}</span>{' '}
            <InferredMark record={record} fields={[field]} language={language} />
          </p>
        ))}
      </Section>
      {goals.length > 0 && (
        <Section id="doelen" title={t.goals}>
          <ul lang={lang}>
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
