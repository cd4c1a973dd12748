import type { ComponentChildren } from 'preact';
import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { answerDays, keptDays } from '../question';
import { practiceTexts } from '../texts';
import { longestText, type QuestionForm } from './form';
import { questionPaths } from './paths';
import { questionTexts } from './texts';

interface Practice {
  slug: string;
  title: string;
}

export interface AskView {
  page: PageContext;
  practice: Practice;
  /** Name of the organisation that answers; null: the editors do. */
  owner: string | null;
  /** Her name and address are known then. */
  signedIn: boolean;
  form: QuestionForm;
}

/** Asks the owner of a practice something. */
export function AskPage({ view }: { view: AskView }) {
  const { page, practice, owner, signedIn, form } = view;
  const { language } = page;
  const t = questionTexts[language];
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <PracticeBreadcrumb page={page} practice={practice} label={t.title} />
        <h1>{t.title}</h1>
        <PracticeName page={page} title={practice.title} />
        <p class="lead">
          {owner === null ? t.leadDesk : t.lead(owner)} {signedIn && t.leadMember}
        </p>
        <ErrorSummary language={language} errors={form.errors} />
        <form method="post" action={page.link(questionPaths.ask(practice.slug))} noValidate data-warn-unsent>
          <AskFields page={page} signedIn={signedIn} form={form} />
          <Section id="gegevens" title={t.privacyTitle}>
            <ul>
              {t.privacy(answerDays, keptDays).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
          <button type="submit" class="button">
            {t.send}
          </button>
        </form>
      </div>
    </Layout>
  );
}

function AskFields({ page: { language }, signedIn, form }: Pick<AskView, 'page' | 'signedIn' | 'form'>) {
  const t = questionTexts[language];
  const { answers } = form;
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  return (
    <>
      <input type="hidden" name={submissionField} value={form.submission} />
      <Field
        kind="textarea"
        language={language}
        name="vraag"
        label={t.question}
        hint={t.questionHint}
        value={answers.vraag}
        maxLength={longestText}
        error={error('vraag')}
      />
      {!signedIn && (
        <>
          <Field
            kind="text"
            language={language}
            name="naam"
            label={t.name}
            hint={t.nameHint}
            value={answers.naam}
            maxLength={100}
            autocomplete="name"
            error={error('naam')}
          />
          <Field
            kind="text"
            type="email"
            language={language}
            name="email"
            label={t.email}
            hint={t.emailHint}
            value={answers.email}
            autocomplete="email"
            error={error('email')}
          />
        </>
      )}
    </>
  );
}

/** Titles are in Dutch, whatever the language of the page. */
const PracticeName = ({ page, title }: { page: PageContext; title: string }) => (
  <p>
    <strong lang={page.language === 'nl' ? undefined : 'nl'}>{title}</strong>
  </p>
);

function PracticeBreadcrumb({ page, practice, label }: { page: PageContext; practice?: Practice; label: string }) {
  const practices = { label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) };
  const own = practice && { label: practice.title, href: page.link(practicePaths.practice(practice.slug)) };
  return <Breadcrumb language={page.language} items={[practices, ...(own ? [own] : []), { label }]} />;
}

/** After sending: look in your mailbox, or it is on its way. Nothing in it tells who asked. */
export function AskMessage({
  page,
  slug,
  kind,
  signedIn,
}: {
  page: PageContext;
  slug: string;
  kind: 'asked' | 'sent';
  signedIn: boolean;
}) {
  const t = questionTexts[page.language];
  const asked = kind === 'asked';
  return (
    <Message page={page} title={asked ? t.asked : t.sent} lead={asked ? t.askedBody : t.sentBody(answerDays)}>
      {asked && <p>{t.askedNothing}</p>}
      <p class="actions">
        <a class="button button-secondary" href={page.link(practicePaths.practice(slug))}>
          {t.toPractice}
        </a>
        {signedIn && !asked && <a href={page.link(questionPaths.mine)}>{t.toMine}</a>}
      </p>
    </Message>
  );
}

/** Behind a link that leads nowhere any more. */
export function DeadPage({ page, kind }: { page: PageContext; kind: 'dead' | 'gone' }) {
  const t = questionTexts[page.language];
  return (
    <Message page={page} title={t[kind]} lead={kind === 'dead' ? t.deadBody : t.goneBody}>
      <p>
        <a class="button button-secondary" href={page.link(practicePaths.list())}>
          {practiceTexts[page.language].navigation}
        </a>
      </p>
    </Message>
  );
}

function Message(props: { page: PageContext; title: string; lead: string; children: ComponentChildren }) {
  const { page, title, lead, children } = props;
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <PracticeBreadcrumb page={page} label={title} />
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {children}
      </div>
    </Layout>
  );
}

/** Opened by the link in the mail; only the button sends, so that a program that follows links does not. */
export function ConfirmPage({
  page,
  practice,
  question,
  token,
}: {
  page: PageContext;
  practice: Practice;
  question: string;
  token: string;
}) {
  const t = questionTexts[page.language];
  return (
    <Layout page={page} title={t.confirm} hidden>
      <div class="wrap page-start">
        <PracticeBreadcrumb page={page} practice={practice} label={t.confirm} />
        <h1>{t.confirm}</h1>
        <p>
          {t.confirmAbout} <strong lang={page.language === 'nl' ? undefined : 'nl'}>{practice.title}</strong>
        </p>
        <blockquote class="typed-text">{question}</blockquote>
        <form method="post" action={page.link(questionPaths.confirm(token))}>
          <button type="submit" class="button">
            {t.confirmButton}
          </button>
        </form>
      </div>
    </Layout>
  );
}
