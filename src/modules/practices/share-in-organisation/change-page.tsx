import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import type { PublishedPractice } from '../published-practice';
import { shareTexts } from '../share-list/texts';
import { openedNames } from './form';
import type { ListContent, OrganisationList } from './organisation-list';
import { listPaths } from './paths';
import { listTexts } from './texts';

/** What somebody else did with the list since the form was opened, for people. */
export interface MovedList {
  name: string;
  /** "14:05". */
  time: string;
  /** The title now; null when it is as it was. */
  title: string | null;
  /** Titles of practices. */
  added: readonly string[];
  removed: readonly string[];
}

interface ChangeView {
  page: PageContext;
  list: OrganisationList;
  /** The list as it was when the form was opened. */
  opened: ListContent & { version: number };
  /** What can be ticked: what is on the list, then what the reader keeps. */
  practices: readonly PublishedPractice[];
  /** What the form shows: the list as it is, or as it was typed. */
  typed: ListContent;
  errors: readonly FieldError[];
  moved: MovedList | null;
  submission: string;
}

/** The title of a list and what is on it. */
export function ChangeListPage({ view }: { view: ChangeView }) {
  const { page, list, errors, moved } = view;
  const { language } = page;
  const t = listTexts[language];
  const listPath = page.link(listPaths.one(list.organisation, list.id));
  const title = t.changeTitle(list.title);
  return (
    <Layout page={page} title={title} errorCount={errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: t.mineTitle, href: page.link(listPaths.mine) },
            { label: list.title, href: listPath },
            { label: t.change },
          ]}
        />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {moved ? <Moved page={page} moved={moved} /> : <p class="lead">{t.changeLead}</p>}
        <ErrorSummary language={language} errors={errors} />
        <form method="post" action={page.link(listPaths.change(list.organisation, list.id))} noValidate>
          <Opened view={view} />
          <Questions view={view} />
          <div class="actions">
            <button type="submit" class="button">
              {t.save}
            </button>
            <a href={listPath}>{t.back}</a>
          </div>
        </form>
      </div>
    </Layout>
  );
}

/** Goes along unseen: against what the change is held. */
const Opened = ({ view: { opened, submission } }: { view: ChangeView }) => (
  <>
    <input type="hidden" name={submissionField} value={submission} />
    <input type="hidden" name={openedNames.version} value={String(opened.version)} />
    <input type="hidden" name={openedNames.title} value={opened.title} />
    {opened.slugs.map((slug) => (
      <input key={slug} type="hidden" name={openedNames.slug} value={slug} />
    ))}
  </>
);

function Questions({ view: { page, practices, opened, typed, errors } }: { view: ChangeView }) {
  const { language } = page;
  const t = listTexts[language];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      <Field
        kind="text"
        language={language}
        name="titel"
        label={shareTexts[language].title}
        error={errorOf('titel')}
        value={typed.title}
        autocomplete="off"
      />
      <Field
        kind="checkbox"
        language={language}
        name="praktijk"
        label={t.practices}
        hint={practices.length > opened.slugs.length ? t.practicesHint : t.practicesHintAlone}
        error={errorOf('praktijk')}
        chosen={typed.slugs}
        options={practices.map(({ record: { slug, title } }) => ({
          value: slug,
          label: opened.slugs.includes(slug) ? title : t.fromKept(title),
        }))}
      />
    </>
  );
}

function Moved({ page, moved: { name, time, title, added, removed } }: { page: PageContext; moved: MovedList }) {
  const t = listTexts[page.language];
  return (
    <div role="alert">
      <Notice kind="attention" title={t.moved(name, time)}>
        {(title !== null || added.length + removed.length > 0) && (
          <ul>
            {title !== null && <li>{t.movedTitle(title)}</li>}
            {added.length > 0 && (
              <li>
                {t.movedAdded}: {added.join(', ')}
              </li>
            )}
            {removed.length > 0 && (
              <li>
                {t.movedRemoved}: {removed.join(', ')}
              </li>
            )}
          </ul>
        )}
        <p>{t.movedBody}</p>
      </Notice>
    </div>
  );
}
