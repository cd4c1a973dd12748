import { Layout } from '../../../design/layout';
import { SearchBox } from '../../../design/search-box';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { viewTexts } from './texts';

/** An address without a practice: the words of the address are a fair guess at what was meant. */
export function PracticeNotFoundPage({ page, slug }: { page: PageContext; slug: string }) {
  const t = viewTexts[page.language];
  return (
    <Layout page={page} title={t.notFound} hidden>
      <div class="wrap page-start">
        <h1>{t.notFound}</h1>
        <p class="lead">{t.notFoundBody}</p>
        <SearchBox
          action={page.link(practicePaths.list())}
          label={t.searchLabel}
          value={slug.slice(0, 100).replaceAll('-', ' ')}
          submit={t.search}
        />
      </div>
    </Layout>
  );
}
