import type { ComponentChildren } from 'preact';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { belgianDay, formatDate } from '../../../platform/texts/format';
import type { ManagedPractice } from '../manage-practice/queries';
import { practicePaths } from '../paths';
import { sharingPaths } from '../share-practice/paths';
import { freshPaths } from './paths';
import { freshTexts } from './texts';

export interface LinkView {
  page: PageContext;
  kind: 'open' | 'done' | 'expired' | 'gone';
  practice: ManagedPractice;
  /** Name of the organisation that was asked. */
  organisation: string;
  deadLinks: readonly string[];
  token: string;
}

/** Behind the link in a mail: the question, or why there is none any more. */
export function LinkPage({ view }: { view: LinkView }) {
  const { page, kind, practice, organisation } = view;
  const t = freshTexts[page.language];
  const { title } = practice.record;
  const confirmedOn = formatDate(belgianDay(practice.confirmedAt ?? practice.publishedAt), page.language);
  switch (kind) {
    case 'open':
      return <Question view={view} confirmedOn={confirmedOn} />;
    case 'done':
      return (
        <Frame page={page} title={t.done}>
          <Notice kind="done">
            <p>{t.doneBody(title, organisation, confirmedOn)}</p>
          </Notice>
          <ToPractice page={page} slug={practice.slug} />
        </Frame>
      );
    case 'expired':
      return (
        <Frame page={page} title={t.expired}>
          <p>{t.expiredBody(title, organisation)}</p>
          <ToMine page={page} />
        </Frame>
      );
    case 'gone':
      return (
        <Frame page={page} title={t.gone}>
          <p>{t.goneBody(title)}</p>
          <ToMine page={page} />
        </Frame>
      );
  }
}

export function LinkUnknownPage({ page }: { page: PageContext }) {
  const t = freshTexts[page.language];
  return (
    <Frame page={page} title={t.unknown}>
      <p>{t.unknownBody}</p>
      <ToMine page={page} />
    </Frame>
  );
}

function Question({ view, confirmedOn }: { view: LinkView; confirmedOn: string }) {
  const { page, practice, organisation, deadLinks, token } = view;
  const t = freshTexts[page.language];
  return (
    <Frame page={page} title={t.title}>
      <p class="lead">{t.lead(practice.record.title, organisation)}</p>
      <p>{t.lastConfirmed(confirmedOn)}</p>
      <ToPractice page={page} slug={practice.slug} />
      {deadLinks.length > 0 && (
        <Notice kind="attention">
          <p>{t.deadLinks}</p>
          <ul>
            {deadLinks.map((url) => (
              <li key={url} class="typed-text">
                {url}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" action={page.link(freshPaths.link(token))}>
        <p>{t.confirmHint}</p>
        <button type="submit" class="button">
          {t.confirm}
        </button>
      </form>
      <p>{t.changeHint}</p>
      <p>
        <a class="button button-secondary" href={page.link(sharingPaths.change(practice.slug))}>
          {t.change}
        </a>
      </p>
    </Frame>
  );
}

function ToPractice({ page, slug }: { page: PageContext; slug: string }) {
  return (
    <p>
      <a href={page.link(practicePaths.practice(slug))}>{freshTexts[page.language].look}</a>
    </p>
  );
}

function ToMine({ page }: { page: PageContext }) {
  return (
    <p>
      <a class="button button-secondary" href={page.link(sharingPaths.mine)}>
        {freshTexts[page.language].toMine}
      </a>
    </p>
  );
}

function Frame({ page, title, children }: { page: PageContext; title: string; children: ComponentChildren }) {
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <h1>{title}</h1>
        {children}
      </div>
    </Layout>
  );
}
