import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { StudyFields, type StudyForm, studyFieldNames } from '../enter-study/fields';
import { nameStudy, StudyFacts, StudyHead } from '../enter-study/study-facts';
import { evidenceWords } from '../name-evidence/texts';
import type { StudyEntry } from '../queries';
import { isHarmInside, waitsForEditor } from '../study-record';
import type { Synthesis } from '../synthesis';
import { MovedNotice, StudyLinks } from '../tell-studies/page';
import { studyPaths } from '../tell-studies/paths';
import { DuplicatesNotice } from '../tell-studies/possible-duplicates';
import { tellTexts } from '../tell-studies/texts';
import { Decisions } from './decisions';

/** What waits for editors, what was decided, and the reviews that nobody looked up yet. */
export function StudyDeskPage({
  page,
  entries,
  syntheses,
  titleOf,
}: {
  page: PageContext;
  entries: readonly StudyEntry[];
  syntheses: readonly Synthesis[];
  /** Of a practice, by its slug. */
  titleOf: (slug: string) => string;
}) {
  const { language } = page;
  const t = tellTexts[language];
  const proposed = entries.filter(({ state }) => state === 'proposed');
  const groups = [
    ['wacht', t.waiting, entries.filter(waitsForEditor)],
    ['terug', t.returned, proposed.filter(({ returned }) => returned)],
    ['binnen', t.keptInside, proposed.filter((each) => !each.returned && !waitsForEditor(each))],
    ['nagekeken', t.checked, entries.filter(({ state }) => state === 'checked').toReversed()],
    ['ingetrokken', t.withdrawn, entries.filter(({ state }) => state === 'withdrawn').toReversed()],
  ] as const;
  return (
    <Layout page={page} title={t.deskTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.deskTitle}</h1>
        <p class="lead">{t.deskLead}</p>
        <p>
          <a class="button" href={page.link(studyPaths.code)}>
            {t.code}
          </a>
        </p>
        {groups.map(([id, title, some]) => (
          <Section key={id} id={id} title={`${title} (${some.length})`}>
            {some.length === 0 ? (
              <p class="quiet">{t.none}</p>
            ) : (
              <StudyLinks page={page} entries={some} titleOf={titleOf} path={studyPaths.study} />
            )}
          </Section>
        ))}
        <Section id="overzichten" title={t.syntheses}>
          <p>{t.synthesesLead}</p>
          <ul>
            {syntheses.map(({ id, authors, year, scope, design, verified }) => (
              <li key={id}>
                <a href={page.link(studyPaths.synthesis(id))}>
                  {authors}, {year}: {scope[language]}
                  {design && `, ${evidenceWords[language].synthesisDesigns[design]}`}
                </a>{' '}
                <span class="quiet">({verified ? t.synthesisVerified : t.synthesisNot})</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Layout>
  );
}

const toDesk = (page: PageContext) => ({ label: tellTexts[page.language].deskTitle, href: page.link(studyPaths.desk) });

/** Codes a published study. */
export function CodePage({ page, form }: { page: PageContext; form: StudyForm }) {
  const { language } = page;
  const t = tellTexts[language];
  return (
    <Layout page={page} title={t.code} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={[toDesk(page), { label: t.code }]} />
        <h1>{t.code}</h1>
        <p class="lead">{t.codeLead}</p>
        <ErrorSummary language={language} errors={form.errors} nameOf={studyFieldNames(language, form.kind)} />
        <form method="post" action={page.link(studyPaths.code)} noValidate data-warn-unsent>
          <StudyFields language={language} form={form} />
          <button type="submit" class="button">
            {t.send}
          </button>
        </form>
      </div>
    </Layout>
  );
}

export interface StudyView {
  page: PageContext;
  entry: StudyEntry;
  duplicates: readonly StudyEntry[];
  /** Of the practice; null without. */
  title: string | null;
  mayDecide: boolean;
  mayChange: boolean;
  /** For who coded it. */
  form: StudyForm;
  /** Of a decision. */
  errors: readonly FieldError[];
  reason: string;
  learnt: string;
  moved: boolean;
}

/** One study as editors see it, and what they decide. */
export function StudyPage({ view }: { view: StudyView }) {
  const { page, entry, title, form, errors, moved, mayChange } = view;
  const { language } = page;
  const t = tellTexts[language];
  const faults = [...errors, ...form.errors];
  const name = nameStudy(entry, title, language);
  return (
    <Layout page={page} title={name} errorCount={faults.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={[toDesk(page), { label: name }]} />
        <StudyHead page={page} entry={entry} title={title} />
        {moved && <MovedNotice page={page} />}
        <DuplicatesNotice page={page} duplicates={view.duplicates} href={studyPaths.study} />
        {view.mayDecide && waitsForEditor(entry) && isHarmInside(entry) && (
          <Notice kind="attention" title={t.harm}>
            <p>{t.harmInside}</p>
          </Notice>
        )}
        {entry.note && (
          <Notice title={t.reason}>
            <p>{entry.note}</p>
          </Notice>
        )}
        <ErrorSummary
          language={language}
          errors={faults}
          nameOf={errors.length > 0 ? undefined : studyFieldNames(language, form.kind)}
        />
        <StudyFacts content={entry} language={language} />
        <Decisions view={view} />
        {mayChange && (
          <Section id="wijzigen" title={t.change}>
            <form method="post" action={page.link(studyPaths.change(entry.id))} noValidate data-warn-unsent>
              <StudyFields language={language} form={form} />
              <button type="submit" class="button">
                {t.save}
              </button>
            </form>
          </Section>
        )}
      </div>
    </Layout>
  );
}
