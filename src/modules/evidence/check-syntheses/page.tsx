import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { FactList } from '../../../design/fact-list';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import { vocabularies } from '../../vocabularies/contract';
import { evidenceWords } from '../name-evidence/texts';
import type { Synthesis, SynthesisCheck } from '../synthesis';
import { studyPaths } from '../tell-studies/paths';
import { tellTexts } from '../tell-studies/texts';

export interface SynthesisView {
  page: PageContext;
  synthesis: Synthesis;
  /** The last one; null: nobody looked it up here. */
  check: SynthesisCheck | null;
  submission: string;
  answers: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
}

/** A review with its figures, to hold against its source. */
export function SynthesisPage({ view }: { view: SynthesisView }) {
  const { page, synthesis, check, submission, answers, errors } = view;
  const { language } = page;
  const t = tellTexts[language];
  const title = `${synthesis.authors}, ${synthesis.year}`;
  const error = (field: string) => errors.find((each) => each.field === field)?.message;
  return (
    <Layout page={page} title={title} errorCount={errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.deskTitle, href: page.link(studyPaths.desk) }, { label: title }]}
        />
        <h1>{title}</h1>
        <p class="lead">
          {(check?.verified ?? synthesis.verified) ? t.synthesisVerified : t.synthesisNot}
          {check && ` (${formatDate(check.checkedAt, language)}: ${check.source})`}
        </p>
        <SynthesisFacts synthesis={synthesis} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <form method="post" action={page.link(studyPaths.synthesis(synthesis.id))} noValidate data-warn-unsent>
          <input type="hidden" name={submissionField} value={submission} />
          <Field
            kind="radio"
            language={language}
            name="verdict"
            label={t.verdict}
            chosen={[answers.verdict ?? '']}
            error={error('verdict')}
            options={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
          />
          <Field
            kind="text"
            language={language}
            name="source"
            label={t.sourceSeen}
            value={answers.source}
            maxLength={1000}
            error={error('source')}
          />
          <Field
            kind="textarea"
            language={language}
            name="note"
            label={t.note}
            value={answers.note}
            maxLength={2000}
            error={error('note')}
            optional
          />
          <button type="submit" class="button">
            {t.saveCheck}
          </button>
        </form>
      </div>
    </Layout>
  );
}

function SynthesisFacts({ synthesis, language }: { synthesis: Synthesis; language: PageContext['language'] }) {
  const t = tellTexts[language];
  const { scope, design, k, n, effect, ci, note, finding, findings = [], source, doi, kinds } = synthesis;
  const number = (value: number | undefined) => (value === undefined ? null : formatNumber(value, language));
  return (
    <FactList
      wide
      facts={[
        { name: t.scope, value: scope[language] },
        { name: t.synthesisDesign, value: design && evidenceWords[language].synthesisDesigns[design] },
        { name: t.synthesisStudies, value: number(k) },
        { name: t.synthesisPeople, value: number(n) },
        { name: t.result, value: number(effect) },
        { name: t.synthesisInterval, value: ci && t.synthesisRange(number(ci[0]) ?? '', number(ci[1]) ?? '') },
        {
          name: t.note,
          value: [note, finding, ...findings].flatMap((text) => (text ? [text[language]] : [])).join('; '),
        },
        { name: t.synthesisSource, value: doi ?? source },
        { name: t.kinds, value: kinds.map((id) => vocabularies.label('activity-types', id, language)).join(', ') },
      ]}
    />
  );
}
