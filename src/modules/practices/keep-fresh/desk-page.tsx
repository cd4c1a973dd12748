import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { deskPaths } from '../check-drafts/paths';
import { deskTexts } from '../check-drafts/texts';
import { freshnessOf } from '../freshness';
import { practicePaths } from '../paths';
import { deadLinksId, freshPaths } from './paths';
import { freshTexts } from './texts';

/** A practice that has not been confirmed for a year. */
export interface AskedPractice {
  slug: string;
  title: string;
  /** Name; null: nobody's. */
  organisation: string | null;
  /** ISO days. */
  confirmedOn: string;
  askedOn: string | null;
  /** Its owner was not asked this month. */
  mayAsk: boolean;
}

export interface FreshDeskView {
  page: PageContext;
  practices: readonly AskedPractice[];
  deadLinks: readonly { slug: string; title: string; url: string; deadSince: Date }[];
  submission: string;
  nothingChosen: boolean;
  /** What was just asked, of how many chosen; null when nothing was. */
  asked: number | null;
  chosen: number | null;
}

/** On the desk: what is due, and the links that are dead. */
export function FreshDeskPage({ view }: { view: FreshDeskView }) {
  const { page, practices, nothingChosen } = view;
  const t = freshTexts[page.language].desk;
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: deskTexts[page.language].title, href: page.link(deskPaths.desk) }, { label: t.title }]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <AskedNotice view={view} />
        {nothingChosen && (
          <Notice kind="attention">
            <p>{t.chooseOne}</p>
          </Notice>
        )}
        <Section id="te-bevestigen" title={t.due}>
          {practices.length === 0 ? <p>{t.none}</p> : <DueForm view={view} />}
        </Section>
        <Section id={deadLinksId} title={t.deadLinks}>
          <DeadLinks view={view} />
        </Section>
      </div>
    </Layout>
  );
}

function AskedNotice({ view: { page, asked, chosen } }: { view: FreshDeskView }) {
  if (asked === null) return null;
  const t = freshTexts[page.language].desk;
  const left = (chosen ?? asked) - asked;
  return (
    <Notice kind="done">
      <p>
        {t.askedNow(asked)} {left > 0 && t.notAsked(left)}
      </p>
    </Notice>
  );
}

function DueForm({ view: { page, practices, submission } }: { view: FreshDeskView }) {
  const { language, today } = page;
  const t = freshTexts[language].desk;
  const rows = practices.map(({ slug, title, organisation, confirmedOn, askedOn, mayAsk }) => [
    <>
      {mayAsk && <input type="checkbox" name="praktijk" value={slug} aria-label={t.choose(title)} />}{' '}
      <a href={page.link(practicePaths.practice(slug))}>{title}</a>
    </>,
    organisation ?? <span class="quiet">{t.nobody}</span>,
    formatDate(confirmedOn, language),
    askedOn === null ? <span class="quiet">{t.never}</span> : formatDate(askedOn, language),
    freshTexts[language].states[freshnessOf(confirmedOn, today)],
  ]);
  return (
    <form method="post" action={page.link(freshPaths.desk)}>
      <input type="hidden" name={submissionField} value={submission} />
      <DataTable
        id="te-bevestigen-tabel"
        caption={`${t.due} (${rows.length})`}
        captionHidden
        stacked
        headers={[t.practice, t.organisation, t.confirmed, t.asked, t.state]}
        rows={rows}
      />
      {practices.some(({ mayAsk }) => mayAsk) && (
        <>
          <p>{t.askHint}</p>
          <button class="button" type="submit">
            {t.ask}
          </button>
        </>
      )}
    </form>
  );
}

function DeadLinks({ view: { page, deadLinks } }: { view: FreshDeskView }) {
  const t = freshTexts[page.language].desk;
  if (deadLinks.length === 0) return <p>{t.noDeadLinks}</p>;
  const rows = deadLinks.map(({ slug, title, url, deadSince }) => [
    <a key={slug} href={page.link(practicePaths.practice(slug))}>
      {title}
    </a>,
    <span key={url} class="typed-text">
      {url}
    </span>,
    formatDate(deadSince, page.language),
  ]);
  return (
    <>
      <p>{t.deadLead}</p>
      <DataTable
        id="dode-links-tabel"
        caption={`${t.deadLinks} (${rows.length})`}
        captionHidden
        stacked
        headers={[t.practice, t.link, t.deadSince]}
        rows={rows}
      />
    </>
  );
}
