import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { Layout } from '../../../design/layout';
import { SearchBox } from '../../../design/search-box';
import type { PageContext } from '../../../platform/http/page-context';
import { deskPaths } from '../check-drafts/paths';
import { deskTexts } from '../check-drafts/texts';
import { managePaths } from './paths';
import type { ManagedPractice } from './queries';
import { manageTexts } from './texts';

/** The way to one practice on the desk: by its title, also when it is no longer shown. */
export function FindPracticePage({
  page,
  q,
  practices,
  names,
}: {
  page: PageContext;
  q: string;
  practices: readonly ManagedPractice[];
  /** Of organisations, by id. */
  names: ReadonlyMap<string, string>;
}) {
  const t = manageTexts[page.language];
  return (
    <Layout page={page} title={t.practices} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: deskTexts[page.language].title, href: page.link(deskPaths.desk) }, { label: t.practices }]}
        />
        <h1>{t.practices}</h1>
        <p class="lead">{t.findLead}</p>
        <SearchBox action={page.link(managePaths.find())} label={t.findLabel} value={q} submit={t.search} />
        {q !== '' && practices.length === 0 && <p>{t.nothingFound}</p>}
        {practices.length > 0 && (
          <DataTable
            id="gevonden"
            caption={t.found(practices.length)}
            headers={[t.practice, t.owner, t.state]}
            rows={practices.map(({ slug, record, organisation, state }) => [
              <a key={slug} href={page.link(managePaths.practice(slug))}>
                {record.title}
              </a>,
              organisation === null ? t.noOwner : (names.get(organisation) ?? t.ownerGone),
              t.states[state],
            ])}
          />
        )}
      </div>
    </Layout>
  );
}
