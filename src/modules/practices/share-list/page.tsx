import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { practicePaths } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { practiceTexts } from '../texts';
import { ListContents } from './list-contents';
import type { SharedList } from './shared-list';
import { shareTexts } from './texts';

interface SharedProps {
  page: PageContext;
  list: SharedList;
  practices: readonly PublishedPractice[];
  /** What those of it are called that are no longer in the database. */
  dropped: readonly string[];
  /** This visitor made the list and may end it. */
  mayEnd: boolean;
}

/** A list that somebody shared, to read, compare and take over. */
export function SharedListPage(props: SharedProps) {
  const { page, list, practices, dropped } = props;
  const { language } = page;
  const t = shareTexts[language];
  return (
    <Layout page={page} title={list.title} sheets={['compare']} hidden>
      <div class="wrap page-start shared-page">
        <Breadcrumb
          language={language}
          items={[
            { label: practiceTexts[language].navigation, href: page.link(practicePaths.list()) },
            { label: t.shared },
          ]}
        />
        <h1>
          <bdi>{list.title}</bdi>
        </h1>
        {list.note && (
          <p class="lead shared-note" dir="auto">
            {list.note}
          </p>
        )}
        <p class="quiet">
          {t.count(practices.length)}.{' '}
          {t.sharedOn(formatDate(list.createdAt, language), formatDate(list.expiresAt, language))}
        </p>
        {props.mayEnd && <MakerBox {...props} />}
        <ListContents
          page={page}
          practices={practices}
          dropped={dropped}
          checks={list.checks}
          exportPath={(format) => practicePaths.exportShared(list.token, format)}
        />
      </div>
    </Layout>
  );
}

const addressId = 'adres';

/** For who made the list: the address to pass on, while there is something to read at it, and the way to end it. */
function MakerBox({ page, list, practices }: SharedProps) {
  const t = shareTexts[page.language];
  return (
    <div class="no-print">
      <Notice title={t.made}>
        {practices.length > 0 && (
          <div class="field">
            <label for={addressId}>{t.copy}</label>
            <input id={addressId} type="text" readOnly value={page.baseUrl + practicePaths.sharedList(list.token)} />
          </div>
        )}
        <details>
          <summary>{t.end}</summary>
          <form method="post" action={page.link(practicePaths.endSharedList(list.token))}>
            <p>{t.endExplained}</p>
            <button type="submit" class="button button-secondary">
              {t.endSure}
            </button>
          </form>
        </details>
      </Notice>
    </div>
  );
}

/** The list was shared once, and no longer. */
export function SharedListEndedPage({ page }: { page: PageContext }) {
  const t = shareTexts[page.language];
  return (
    <Layout page={page} title={t.ended} hidden>
      <div class="wrap page-start">
        <h1>{t.ended}</h1>
        <p class="lead">{t.endedBody}</p>
        <p>
          <a class="button" href={page.link(practicePaths.list())}>
            {practiceTexts[page.language].navigation}
          </a>
        </p>
      </div>
    </Layout>
  );
}
