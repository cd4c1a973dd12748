import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { findTexts } from '../find-practices/texts';
import { rhythms } from '../follow';
import { practicePaths } from '../paths';
import { practiceTexts } from '../texts';
import type { FollowForm } from './form';
import { followTexts } from './texts';

export interface FollowProps {
  page: PageContext;
  /** What is followed, in words. */
  label: string;
  /** What of the address was not understood. */
  unread: readonly string[];
  form: FollowForm;
}

/** Asks the address and how often; the query of the page says what is followed. */
export function FollowPage({ page, label, unread, form }: FollowProps) {
  const { language } = page;
  const t = followTexts[language];
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message;
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <FollowBreadcrumb page={page} label={t.title} />
        <h1>{t.title}</h1>
        <p class="lead">
          {t.lead} <strong>{label}</strong>. {t.nothingNew}
        </p>
        {unread.length > 0 && (
          <Notice kind="attention" title={findTexts[language].dropped.title}>
            <p>{findTexts[language].dropped.body(unread.join(', '))}</p>
            <p>{t.unreadNext}</p>
          </Notice>
        )}
        <ErrorSummary language={language} errors={form.errors} />
        <form method="post" action={page.link(practicePaths.follow(page.search.slice(1)))} noValidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          <Field
            kind="text"
            language={language}
            name="email"
            label={t.email}
            hint={t.emailHint}
            error={errorOf('email')}
            value={form.answers.email}
            autocomplete="email"
          />
          <Field
            kind="radio"
            language={language}
            name="rhythm"
            label={t.rhythm}
            error={errorOf('rhythm')}
            chosen={[form.answers.rhythm]}
            options={rhythms.map((value) => ({ value, label: t.rhythms[value] }))}
          />
          <button type="submit" class="button">
            {t.submit}
          </button>
        </form>
      </div>
    </Layout>
  );
}

export function FollowBreadcrumb({ page, label }: Pick<FollowProps, 'page' | 'label'>) {
  const practices = { label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) };
  return <Breadcrumb language={page.language} items={[practices, { label }]} />;
}

/** The same whether or not the address follows anything: nobody learns here who does. */
export function FollowAskedPage({ page }: { page: PageContext }) {
  const t = followTexts[page.language];
  return <FollowMessage page={page} title={t.asked} texts={[t.askedBody, t.askedNothing]} />;
}

/** One thing to say, and the way back to the practices. */
export function FollowMessage({ page, title, texts }: { page: PageContext; title: string; texts: readonly string[] }) {
  const [lead, ...others] = texts;
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <FollowBreadcrumb page={page} label={title} />
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {others.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <a class="button button-secondary" href={page.link(practicePaths.list())}>
            {followTexts[page.language].toList}
          </a>
        </p>
      </div>
    </Layout>
  );
}
