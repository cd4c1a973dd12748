import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { PublishedPractice } from '../published-practice';
import { ListContents } from '../share-list/list-contents';
import { shareTexts } from '../share-list/texts';
import type { OrganisationList } from './organisation-list';
import { listPaths } from './paths';
import { listTexts } from './texts';

interface ListView {
  page: PageContext;
  list: OrganisationList;
  practices: readonly PublishedPractice[];
  /** What those of it are called that are no longer in the database. */
  dropped: readonly string[];
  /** Name of the organisation. */
  organisation: string;
  /** Names of who shared it and of who changed it last. */
  maker: string;
  changer: string;
  mayChange: boolean;
  mayEnd: boolean;
}

/** A list of an organisation, to read, compare, print and take over. */
export function OrganisationListPage({ view }: { view: ListView }) {
  const { page, list, practices, dropped } = view;
  const { language } = page;
  const t = listTexts[language];
  const shared = shareTexts[language];
  return (
    <Layout page={page} title={list.title} hidden>
      <div class="wrap page-start shared-page">
        <Breadcrumb
          language={language}
          items={[{ label: t.mineTitle, href: page.link(listPaths.mine) }, { label: list.title }]}
        />
        <h1>
          <bdi>{list.title}</bdi>
        </h1>
        <p class="quiet">
          {shared.count(practices.length)}. {t.sharedBy(view.maker, formatDate(list.createdAt, language))}{' '}
          {list.version > 1 && t.changedBy(view.changer, formatDate(list.changedAt, language))}{' '}
          {t.onlyMembers(view.organisation)}
        </p>
        <ListContents
          page={page}
          practices={practices}
          dropped={dropped}
          checks={list.checks}
          exportPath={(format) => listPaths.export(list.organisation, list.id, format)}
        />
        <p class="quiet no-print">{t.print}</p>
        <Deeds view={view} />
      </div>
    </Layout>
  );
}

function Deeds({ view: { page, list, mayChange, mayEnd } }: { view: ListView }) {
  const t = listTexts[page.language];
  return (
    <div class="no-print">
      {mayChange && (
        <p>
          <a class="button button-secondary" href={page.link(listPaths.change(list.organisation, list.id))}>
            {t.change}
          </a>
        </p>
      )}
      {mayEnd && (
        <details>
          <summary>{t.end}</summary>
          <form method="post" action={page.link(listPaths.end(list.organisation, list.id))}>
            <p>{t.endExplained}</p>
            <button type="submit" class="button button-secondary">
              {t.endSure}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
