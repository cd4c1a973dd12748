import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { enterTexts } from '../enter-study/texts';
import { evidenceWords } from '../name-evidence/texts';
import { afterStudyStep, qualities, staysInside } from '../study-record';
import { type StudyDecisionWord, studyDecisions, studyPaths } from '../tell-studies/paths';
import { tellTexts } from '../tell-studies/texts';
import type { StudyView } from './page';

/** What an editor may decide of a study. */
export function Decisions({ view }: { view: StudyView }) {
  const { page, entry, mayDecide } = view;
  const t = tellTexts[page.language];
  if (entry.state === 'withdrawn') return <p>{t.done}</p>;
  if (!mayDecide) return <p>{t.mayNot}</p>;
  const words = (['nakijken', 'terugsturen', 'intrekken'] as const).filter(
    (word) =>
      afterStudyStep(entry.state, studyDecisions[word]) !== null && !(word === 'nakijken' && staysInside(entry)),
  );
  return (
    <>
      {staysInside(entry) && <p>{t.insideDecide}</p>}
      {words.map((word) => (
        <DecisionForm key={word} view={view} word={word} />
      ))}
    </>
  );
}

function DecisionForm({ view, word }: { view: StudyView; word: StudyDecisionWord }) {
  const { page, entry, form, reason, errors } = view;
  const { language } = page;
  const t = tellTexts[language];
  const labels = { nakijken: t.check, terugsturen: t.returnIt, intrekken: t.withdraw };
  const error = (field: string) => errors.find((each) => each.field === field)?.message;
  return (
    <Section id={word} title={labels[word]}>
      <form method="post" action={page.link(studyPaths.decide(entry.id, word))} noValidate data-warn-unsent>
        <input type="hidden" name={submissionField} value={form.submission} />
        <input type="hidden" name={versionField} value={entry.version} />
        {word === 'nakijken' ? (
          <>
            <p>{t.checkBody}</p>
            {entry.kind !== 'account' && <Findings view={view} />}
          </>
        ) : (
          <Reason language={language} word={word} value={reason} error={error('reden')} />
        )}
        <p>
          <button type="submit" class={word === 'nakijken' ? 'button' : 'button button-secondary'}>
            {labels[word]}
          </button>
        </p>
      </form>
    </Section>
  );
}

/** What an editor finds of numbers: how good the study is, and what was learnt. What people told is not judged so. */
function Findings({ view: { page, entry, learnt, errors } }: { view: StudyView }) {
  const { language } = page;
  const { fields, hints } = enterTexts[language];
  return (
    <>
      <Field
        kind="select"
        language={language}
        name="quality"
        label={tellTexts[language].quality}
        value={entry.quality}
        options={qualities.map((value) => ({ value, label: evidenceWords[language].qualities[value] }))}
      />
      <Field
        kind="textarea"
        language={language}
        name="learnt"
        label={fields.learnt}
        hint={hints.learnt}
        value={learnt}
        maxLength={4000}
        error={errors.find(({ field }) => field === 'learnt')?.message}
        optional
      />
    </>
  );
}

/** Each form has a field of its own: two on a page may not share an id. */
function Reason({
  language,
  word,
  value,
  error,
}: {
  language: PageContext['language'];
  word: StudyDecisionWord;
  value: string;
  error: string | undefined;
}) {
  const t = tellTexts[language];
  if (word === 'terugsturen') {
    return (
      <Field
        kind="textarea"
        language={language}
        name="reden"
        label={t.why}
        hint={t.whyHint}
        value={value}
        maxLength={2000}
        error={error}
      />
    );
  }
  return (
    <div class="field">
      <label for={`${word}-reden`}>{t.why}</label>
      <textarea id={`${word}-reden`} name="reden" maxLength={2000} required value={value} />
    </div>
  );
}
