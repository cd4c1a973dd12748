import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { Steps } from '../../../design/steps';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { KeepButton } from '../keep-practices/keep-button';
import { practicePaths } from '../paths';
import { placeLine } from '../place-line';
import type { PublishedPractice } from '../published-practice';
import { summarise, type TransferCheck, type TransferQuestion, transferQuestions } from '../transfer-check';
import { contentLanguage } from '../view-practice/practice-view';
import { CheckBreadcrumb } from './page';
import { transferTexts } from './texts';

interface ResultProps {
  page: PageContext;
  practice: PublishedPractice;
  check: TransferCheck;
  /** The practice is in the visitor's list. */
  kept: boolean;
}

/** The outcome in words, what to arrange first and what is in order: a page to print and take along. */
export function CheckResultPage({ page, practice, check, kept }: ResultProps) {
  const { language } = page;
  const { record } = practice;
  const t = transferTexts[language];
  const { outcome, arrange } = summarise(check.answers);
  const { title, body } = t.outcomes[outcome];
  return (
    <Layout page={page} title={`${t.title} ${record.title}`} hidden>
      <div class="wrap page-start">
        <CheckBreadcrumb page={page} practice={practice} />
        <h1>{t.title}</h1>
        <p class="lead">
          <a lang={contentLanguage(language)} href={page.link(practicePaths.practice(record.slug))}>
            {record.title}
          </a>{' '}
          · {placeLine(record, language)}
        </p>
        <Notice kind={outcome === 'not-now' ? 'attention' : 'info'} title={title}>
          <p>{body}</p>
          <p>{t.noPrediction}</p>
        </Notice>
        {arrange.length > 0 && (
          <Section id="regel" title={t.arrangeFirst}>
            <Steps items={arrange.map((question) => toArrange(question, check, page))} />
          </Section>
        )}
        <InOrder page={page} check={check} />
        <p class="quiet">{t.checkedOn(formatDate(check.checkedAt, language))}</p>
        <WaysOn page={page} practice={practice} check={check} kept={kept} />
      </div>
    </Layout>
  );
}

function toArrange(question: TransferQuestion, { answers, notes }: TransferCheck, page: PageContext) {
  const t = transferTexts[page.language];
  const { name, arrange, findOut } = t.questions[question];
  const answer = answers[question];
  return (
    <>
      <strong>{name}</strong> ({t.answers[answer].toLowerCase()}). {answer === 'unsure' ? findOut : arrange}
      <Note page={page} note={notes[question]} />
    </>
  );
}

function Note({ page, note }: { page: PageContext; note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <p class="quiet shared-note">
      {transferTexts[page.language].yourNote} {note}
    </p>
  );
}

function InOrder({ page, check: { answers, notes } }: Pick<ResultProps, 'page' | 'check'>) {
  const t = transferTexts[page.language];
  const inOrder = transferQuestions.filter((question) => answers[question] === 'yes');
  if (inOrder.length === 0) return null;
  return (
    <Section id="in-orde" title={t.inOrder}>
      <ul>
        {inOrder.map((question) => (
          <li key={question}>
            {t.questions[question].name}
            <Note page={page} note={notes[question]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WaysOn({ page, practice: { record }, kept }: ResultProps) {
  const t = transferTexts[page.language];
  const { slug, title } = record;
  return (
    <div class="no-print">
      {!kept && <p>{t.notKept}</p>}
      <div class="actions">
        <a class="button" href={page.link(practicePaths.kept)}>
          {t.toKept}
        </a>
        <a class="button button-secondary" href={page.link(practicePaths.checkTransfer(slug))}>
          {t.change}
        </a>
        {!kept && (
          <KeepButton
            page={page}
            slug={slug}
            title={title}
            kept={false}
            returnTo={practicePaths.checkResult(slug)}
            look="button button-secondary"
          />
        )}
        <a href={page.link(practicePaths.similar(slug))}>{t.similar}</a>
      </div>
      <form method="post" action={page.link(practicePaths.forgetCheck(slug))}>
        <button type="submit" class="button-quiet">
          {t.forget}
        </button>
      </form>
    </div>
  );
}

/** Nothing answered on this device, or a browser that keeps no cookies. */
export function NoCheckPage({ page, practice }: Pick<ResultProps, 'page' | 'practice'>) {
  const t = transferTexts[page.language];
  return (
    <Layout page={page} title={t.none} hidden>
      <div class="wrap page-start">
        <CheckBreadcrumb page={page} practice={practice} />
        <h1>{t.none}</h1>
        <p class="lead">{t.noneBody}</p>
        <p>
          <a class="button" href={page.link(practicePaths.checkTransfer(practice.record.slug))}>
            {t.begin}
          </a>
        </p>
      </div>
    </Layout>
  );
}
