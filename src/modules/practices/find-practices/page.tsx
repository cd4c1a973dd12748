import type { ComponentChildren } from 'preact';
import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { findTexts } from './texts';

/** What is around the list of every question. `hidden`: not for search engines. */
export function ListFrame({
  page,
  title,
  hidden,
  children,
}: {
  page: PageContext;
  title: string;
  hidden: boolean;
  children: ComponentChildren;
}) {
  const t = findTexts[page.language];
  return (
    <Layout
      page={page}
      title={title}
      description={t.description}
      islands={['suggest-practices']}
      feeds={[
        { title: t.take.feedNew, path: practicePaths.feedNew },
        { title: t.take.feedChanged, path: practicePaths.feedChanged },
      ]}
      hidden={hidden}
    >
      {children}
    </Layout>
  );
}

/** Finding a practice: the question, what of it was not understood, the filters and the answers. */
export function ListContent({
  question,
  unread,
  filters,
  answers,
}: Record<'question' | 'unread' | 'filters' | 'answers', ComponentChildren>) {
  return (
    <div class="wrap page-start find">
      {question}
      {unread}
      <div class="with-side">
        {filters}
        <div>{answers}</div>
      </div>
    </div>
  );
}
