import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { homeCrumb } from '../../identity/contract';
import { practicePaths } from '../paths';
import { shareTexts } from '../share-list/texts';
import type { OrganisationList } from './organisation-list';
import { listPaths } from './paths';
import { listTexts } from './texts';

interface ListedList {
  list: OrganisationList;
  /** Of practices that are shown. */
  count: number;
  /** Name of who changed it last. */
  changer: string;
}

interface MineListsProps {
  page: PageContext;
  /** Those of the reader. */
  organisations: readonly { name: string; lists: readonly ListedList[] }[];
}

/** The lists of the organisations of the reader. */
export function MineListsPage({ page, organisations }: MineListsProps) {
  const t = listTexts[page.language];
  const shown = organisations.filter(({ lists }) => lists.length > 0);
  return (
    <Layout page={page} title={t.mineTitle} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={page.language} items={[homeCrumb(page), { label: t.mineTitle }]} />
        <h1>{t.mineTitle}</h1>
        <p class="lead">{t.mineLead}</p>
        {shown.length === 0 && (
          <EmptyState title={t.none} action={{ label: t.toKept, href: page.link(practicePaths.kept) }}>
            <p>{t.noneBody}</p>
          </EmptyState>
        )}
        {shown.map(({ name, lists }, index) => (
          <Section key={name} id={`lijsten-${index}`} title={t.listsOf(name)}>
            <ul class="rows">
              {lists.map((each) => (
                <ListLink key={each.list.id} page={page} listed={each} />
              ))}
            </ul>
          </Section>
        ))}
        {shown.length > 0 && (
          <p class="no-print">
            <a href={page.link(practicePaths.kept)}>{t.toKept}</a>
          </p>
        )}
      </div>
    </Layout>
  );
}

function ListLink({ page, listed: { list, count, changer } }: { page: PageContext; listed: ListedList }) {
  const { language } = page;
  const meta = [shareTexts[language].count(count), changer, formatDate(list.changedAt, language)] as const;
  return (
    <li>
      <a href={page.link(listPaths.one(list.organisation, list.id))}>
        <bdi>{list.title}</bdi>
      </a>
      <p class="quiet">{listTexts[language].itemMeta(...meta)}</p>
    </li>
  );
}
