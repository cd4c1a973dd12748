import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { practiceTexts } from '../texts';
import { InferredExplained } from '../view-practice/inferred-mark';
import { contentLanguage } from '../view-practice/practice-view';
import { CompareTable } from './compare-table';
import { mostCompared } from './compared';
import { compareTexts } from './texts';

export interface CompareModel {
  practices: readonly PublishedPractice[];
  /** Why something asked for is not shown, one sentence each. */
  dropped: readonly string[];
  /** What could stand beside them. */
  kept: readonly PublishedPractice[];
  similar: readonly PublishedPractice[];
}

/** Up to four practices side by side; fewer than two: what to put beside it. */
export function ComparePage({ page, model }: { page: PageContext; model: CompareModel }) {
  const { practices, dropped } = model;
  const t = compareTexts[page.language];
  const enough = practices.length >= 2;
  return (
    <Layout page={page} title={enough ? t.title : t.tooFew} sheets={['compare']} hidden>
      <div class="wrap page-start compare-page">
        <Breadcrumb
          language={page.language}
          items={[
            { label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) },
            { label: t.title },
          ]}
        />
        <h1>{enough ? t.title : t.tooFew}</h1>
        <p class="lead">{leadOf(practices, page)}</p>
        {dropped.length > 0 && (
          <Notice title={t.dropped}>
            {dropped.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notice>
        )}
        {enough && (
          <>
            <CompareTable page={page} practices={practices} />
            <InferredExplained language={page.language} />
            <p class="quiet no-print">{t.print}</p>
          </>
        )}
        {practices.length < mostCompared && <Additions page={page} model={model} />}
      </div>
    </Layout>
  );
}

function leadOf(practices: readonly PublishedPractice[], { language }: PageContext): string {
  const t = compareTexts[language];
  const [first] = practices;
  if (practices.length >= 2) return t.lead(practices.length);
  return first ? t.one(first.record.title) : t.tooFewBody;
}

function Additions({ page, model }: { page: PageContext; model: CompareModel }) {
  const t = compareTexts[page.language];
  const { practices, kept, similar } = model;
  return (
    <section class="no-print" aria-labelledby="toevoegen">
      <h2 id="toevoegen">{t.addTitle}</h2>
      <AdditionList page={page} title={t.fromKept} practices={practices} additions={kept} />
      <AdditionList page={page} title={t.similar} practices={practices} additions={similar} />
      <p>
        <a href={page.link(practicePaths.list())}>{t.findMore}</a>
      </p>
    </section>
  );
}

function AdditionList({
  page,
  title,
  practices,
  additions,
}: {
  page: PageContext;
  title: string;
  practices: readonly PublishedPractice[];
  additions: readonly PublishedPractice[];
}) {
  if (additions.length === 0) return null;
  const slugs = practices.map(({ record }) => record.slug);
  return (
    <>
      <h3>{title}</h3>
      <ul class="tags">
        {additions.map(({ record }) => (
          <li key={record.slug}>
            <a
              class="tag"
              href={page.link(practicePaths.compare([...slugs, record.slug]))}
              aria-label={compareTexts[page.language].add(record.title)}
            >
              <span aria-hidden="true">+ </span>
              <span lang={contentLanguage(page.language)}>{record.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
