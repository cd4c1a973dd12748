import { Layout } from '../../../design/layout';
import { SearchBox } from '../../../design/search-box';
import type { PageContext } from '../../../platform/http/page-context';
import type { FormerPractice } from '../former-practice';
import { practicePaths } from '../paths';
import { viewTexts } from './texts';

/** An address of which the practice was taken off the site: why, and where to look on. */
export function WithdrawnPage({ page, withdrawn }: { page: PageContext; withdrawn: FormerPractice }) {
  const t = viewTexts[page.language];
  const { title, note } = withdrawn;
  return (
    <Layout page={page} title={t.withdrawn} hidden>
      <div class="wrap page-start">
        <h1>{t.withdrawn}</h1>
        <p class="lead">{t.withdrawnBody(title)}</p>
        {note && (
          <>
            <h2>{t.withdrawnWhy}</h2>
            <p class="typed-text" lang="nl">
              {note}
            </p>
          </>
        )}
        <h2>{t.withdrawnNext}</h2>
        <SearchBox action={page.link(practicePaths.list())} label={t.searchLabel} value={title} submit={t.search} />
      </div>
    </Layout>
  );
}
