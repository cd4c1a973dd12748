import { Section } from '../../../design/section';
import { Steps } from '../../../design/steps';
import { vocabularies } from '../../vocabularies/contract';
import { isInferred } from '../describe-practice/record-field';
import { ConceptTags } from './concept-tags';
import { InferredMark } from './inferred-mark';
import { contentLanguage, type PracticeView } from './practice-view';
import { startSteps } from './start-steps';
import { viewTexts } from './texts';

/** How to begin: as this practice does it where that is known, with the editors' general steps beside it. */
export function StartSection({ view }: { view: PracticeView }) {
  const { page, practice } = view;
  const { language } = page;
  const { record } = practice;
  const t = viewTexts[language];
  const own = record.approach.length > 0;
  return (
    <Section id="beginnen" title={t.start}>
      {own && (
        <>
          <p>
            {record.organisation && record.kind === 'local' ? t.ownSteps(record.organisation) : t.ownStepsNobody}
            {isInferred(record, 'approach') && (
              <>
                {' '}
                <InferredMark record={record} fields={['approach']} language={language} />
              </>
            )}
          </p>
          <div lang={contentLanguage(language)}>
            <Steps items={record.approach} />
          </div>
        </>
      )}
      {/* Steps that the editors inferred say little about how to begin, so the general ones then stand open. */}
      <GeneralSteps view={view} folded={own && !isInferred(record, 'approach')} />
    </Section>
  );
}

function GeneralSteps({ view: { page, practice }, folded }: { view: PracticeView; folded: boolean }) {
  const { language } = page;
  const t = viewTexts[language];
  const [activity] = practice.record.activityTypes;
  const steps = activity ? startSteps(activity, language) : [];
  if (!activity || steps.length === 0) return null;
  const title = t.generalSteps(vocabularies.label('activity-types', activity, language));
  if (folded) {
    return (
      <details>
        <summary>{title}</summary>
        <Steps items={steps} />
      </details>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      <p class="quiet">{t.generalStepsIntro}</p>
      <Steps items={steps} />
    </>
  );
}

/** Working elements, activity types and focus, each leading to the practices that share it. */
export function ElementsSection({ view: { page, practice } }: { view: PracticeView }) {
  const { record } = practice;
  const t = viewTexts[page.language];
  const fields = ['workingElements', 'activityTypes', 'focus', 'policyDomains'] as const;
  if (fields.every((field) => record[field].length === 0)) return null;
  return (
    <Section id="werkzaam" title={t.elements}>
      <p class="quiet">
        <span class="no-print">{t.elementsIntro}</span>{' '}
        <InferredMark record={record} fields={fields} language={page.language} />
      </p>
      <ConceptTags page={page} record={record} fields={fields} label={t.elements} />
    </Section>
  );
}
