import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { organisationPaths } from '../../identity/contract';
import { StudyFields, type StudyForm, studyFieldNames } from '../enter-study/fields';
import { nameState, nameStudy, StudyFacts, StudyHead } from '../enter-study/study-facts';
import { enterTexts } from '../enter-study/texts';
import type { StudyEntry } from '../queries';
import { staysInside } from '../study-record';
import { studyPaths, type ToldWord } from './paths';
import { DuplicatesNotice } from './possible-duplicates';
import { tellTexts } from './texts';

/** Studies as links, with what they are and how they stand. */
export function StudyLinks({
  page,
  entries,
  titleOf,
  path,
}: {
  page: PageContext;
  entries: readonly StudyEntry[];
  /** Of a practice, by its slug. */
  titleOf: (slug: string) => string;
  path: (id: string) => string;
}) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <StudyLink page={page} entry={entry} titleOf={titleOf} href={page.link(path(entry.id))} />{' '}
          <span class="quiet">
            {[...(entry.practice && entry.kind !== 'account' ? [titleOf(entry.practice)] : []), entry.year].join(', ')}:{' '}
            {nameState(entry, page.language)}
          </span>
          {entry.adverse === 'related' && (
            <>
              {' '}
              <strong>{tellTexts[page.language].harm}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function StudyLink({
  page: { language },
  entry,
  titleOf,
  href,
}: {
  page: PageContext;
  entry: StudyEntry;
  titleOf: (slug: string) => string;
  href: string;
}) {
  const name = nameStudy(entry, entry.practice && titleOf(entry.practice), language);
  // The name of what people told says what it is.
  const kind = entry.kind === 'account' ? null : enterTexts[language].options.kind[entry.kind];
  return <a href={href}>{kind === null ? name : tellTexts[language].by(name, kind)}</a>;
}

/** What the organisations of the reader told, and telling more. */
export function MinePage({
  page,
  groups,
  titleOf,
  mayTell,
}: {
  page: PageContext;
  groups: readonly { name: string; entries: readonly StudyEntry[] }[];
  titleOf: (slug: string) => string;
  mayTell: boolean;
}) {
  const t = tellTexts[page.language];
  const told = groups.filter(({ entries }) => entries.length > 0);
  return (
    <Layout page={page} title={t.mineTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.mineTitle}</h1>
        <p class="lead">{t.mineLead}</p>
        {mayTell ? (
          <p class="actions">
            <a class="button" href={page.link(studyPaths.tell('cijfers'))}>
              {t.tellNumbers}
            </a>{' '}
            <a class="button button-secondary" href={page.link(studyPaths.tell('verhaal'))}>
              {t.tellWords}
            </a>
          </p>
        ) : (
          <Notice>
            <p>{t.noRole}</p>
          </Notice>
        )}
        {told.length === 0 && <p>{t.none}</p>}
        {told.map(({ name, entries }, index) => (
          <Section key={name} id={`organisatie-${index}`} title={name}>
            <StudyLinks page={page} entries={entries} titleOf={titleOf} path={studyPaths.own} />
          </Section>
        ))}
      </div>
    </Layout>
  );
}

/** Tells of an evaluation, or of what people said. */
export function TellPage({ page, word, form }: { page: PageContext; word: ToldWord; form: StudyForm }) {
  const { language } = page;
  const t = tellTexts[language];
  const title = word === 'cijfers' ? t.tellNumbers : t.tellWords;
  return (
    <Layout page={page} title={title} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.mineTitle, href: page.link(studyPaths.mine) }, { label: title }]}
        />
        <h1>{title}</h1>
        <p class="lead">{word === 'cijfers' ? t.numbersLead : t.wordsLead}</p>
        {form.organisations.length === 0 ? (
          <EmptyState title={t.noRole} action={{ label: t.mineTitle, href: page.link(organisationPaths.request) }} />
        ) : (
          <>
            <ErrorSummary language={language} errors={form.errors} nameOf={studyFieldNames(language, form.kind)} />
            <form method="post" action={page.link(studyPaths.tell(word))} noValidate data-warn-unsent>
              <StudyFields language={language} form={form} />
              <button type="submit" class="button">
                {t.send}
              </button>
            </form>
          </>
        )}
      </div>
    </Layout>
  );
}

export interface OwnStudyView {
  page: PageContext;
  entry: StudyEntry;
  form: StudyForm;
  /** Of the practice. */
  title: string;
  mayChange: boolean;
  moved: boolean;
  duplicates: readonly StudyEntry[];
}

/** How a study stands, and changing it as long as it is not checked. */
export function OwnStudyPage({ view }: { view: OwnStudyView }) {
  const { page, entry, form, title, mayChange, moved } = view;
  const { language } = page;
  const t = tellTexts[language];
  const name = nameStudy(entry, title, language);
  return (
    <Layout page={page} title={name} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.mineTitle, href: page.link(studyPaths.mine) }, { label: name }]}
        />
        <StudyHead page={page} entry={entry} title={title} />
        {moved && <MovedNotice page={page} />}
        <DuplicatesNotice page={page} duplicates={view.duplicates} href={null} />
        {entry.note && (
          <Notice kind="attention" title={t.reason}>
            <p>{entry.note}</p>
          </Notice>
        )}
        {staysInside(entry) && (
          <Notice>
            <p>{t.inside}</p>
          </Notice>
        )}
        <StudyFacts content={entry} language={language} own />
        {mayChange ? <Change page={page} entry={entry} form={form} /> : <p class="quiet">{t.done}</p>}
      </div>
    </Layout>
  );
}

/** Says that somebody was first. */
export function MovedNotice({ page }: { page: PageContext }) {
  return (
    <div role="alert">
      <Notice kind="attention">
        <p>{tellTexts[page.language].moved}</p>
      </Notice>
    </div>
  );
}

function Change({ page, entry, form }: Pick<OwnStudyView, 'page' | 'entry' | 'form'>) {
  const { language } = page;
  const t = tellTexts[language];
  return (
    <>
      <Section id="wijzigen" title={t.change}>
        <ErrorSummary language={language} errors={form.errors} nameOf={studyFieldNames(language, form.kind)} />
        <form method="post" action={page.link(studyPaths.own(entry.id))} noValidate data-warn-unsent>
          <StudyFields language={language} form={form} />
          <button type="submit" class="button">
            {t.save}
          </button>
        </form>
      </Section>
      <Section id="intrekken" title={t.takeBack}>
        <form method="post" action={page.link(studyPaths.takeBack(entry.id))}>
          <input type="hidden" name={submissionField} value={form.submission} />
          <input type="hidden" name={versionField} value={entry.version} />
          <p>{t.takeBackBody}</p>
          <button type="submit" class="button button-secondary">
            {t.takeBack}
          </button>
        </form>
      </Section>
    </>
  );
}
