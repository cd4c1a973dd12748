import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { OutcomeNote } from '../check-transfer/outcome-note';
import { CompareChoice } from '../compare-practices/compare-choice';
import { mostCompared } from '../compare-practices/compared';
import { ExportLinks } from '../export-practices/export-links';
import { practicePaths } from '../paths';
import { PracticeCard } from '../practice-card';
import type { PublishedPractice } from '../published-practice';
import { listPaths } from '../share-in-organisation/paths';
import { listTexts } from '../share-in-organisation/texts';
import type { ShareForm } from '../share-list/form';
import { ShareSection } from '../share-list/share-section';
import { practiceTexts } from '../texts';
import type { TransferSummary } from '../transfer-check';
import { DroppedTitles } from './dropped-titles';
import { KeepButton } from './keep-button';
import { justKept } from './keep-status';
import type { Added } from './kept-list';
import { keepTexts } from './texts';

interface KeptProps {
  page: PageContext;
  practices: readonly PublishedPractice[];
  /** What those are called that were taken off because they are no longer published. */
  dropped: readonly string[];
  share: ShareForm;
  /** Of her account, the same on every device; otherwise of this device. */
  inAccount: boolean;
  /** There are colleagues to share it with. */
  isMember: boolean;
  /** By slug: what "Would it work here?" gave. */
  checks: ReadonlyMap<string, TransferSummary>;
}

/** The visitor's own list: compare, share, download, print, take off. */
export function KeptPage(props: KeptProps) {
  const { page, practices, dropped, share, inAccount } = props;
  const t = keepTexts[page.language];
  return (
    <Layout page={page} title={t.title} errorCount={share.errors.length} hidden>
      <div class="wrap page-start kept-page">
        <KeptBreadcrumb page={page} />
        <h1>{t.title}</h1>
        {dropped.length > 0 && (
          <Notice>
            <p>
              <DroppedTitles language={page.language} titles={dropped} /> {t.takenOff(dropped.length)}
            </p>
          </Notice>
        )}
        {practices.length === 0 && !inAccount && justKept(page.search) !== null && (
          <Notice kind="attention">
            <p>{t.noCookies}</p>
          </Notice>
        )}
        {practices.length === 0 ? (
          <EmptyState title={t.empty} action={{ label: t.toList, href: page.link(practicePaths.list()) }}>
            <p>{t.emptyBody}</p>
          </EmptyState>
        ) : (
          <KeptList {...props} />
        )}
      </div>
    </Layout>
  );
}

function KeptBreadcrumb({ page }: { page: PageContext }) {
  return (
    <Breadcrumb
      language={page.language}
      items={[
        { label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) },
        { label: keepTexts[page.language].title },
      ]}
    />
  );
}

const compareForm = 'vergelijk';

function KeptList({ page, practices, share, checks, inAccount, isMember }: KeptProps) {
  const t = keepTexts[page.language];
  const allFit = practices.length <= mostCompared;
  return (
    <>
      <p class="lead">
        {t.lead(practices.length)}{' '}
        {practices.length > 1 && <span class="no-print">{allFit ? t.chooseOrAll : t.chooseSome}</span>}
      </p>
      <ul class="cards">
        {practices.map((practice) => (
          <li key={practice.record.slug}>
            <PracticeCard practice={practice} language={page.language} link={page.link} level={2} whole={page.baseUrl}>
              <OutcomeNote page={page} record={practice.record} summary={checks.get(practice.record.slug)} />
              <CompareChoice practice={practice} language={page.language} form={compareForm} />
              <RemoveButton page={page} practice={practice} />
            </PracticeCard>
          </li>
        ))}
      </ul>
      <form class="actions" id={compareForm} method="get" action={page.link(practicePaths.compareKept)}>
        <button type="submit" class="button">
          {allFit ? t.compareOrAll : t.compare}
        </button>
      </form>
      <ExportLinks page={page} path={practicePaths.exportKept} />
      <p class="quiet no-print">{t.print}</p>
      {isMember && <ShareInside page={page} />}
      <ShareSection page={page} form={share} hasChecks={practices.some(({ record }) => checks.has(record.slug))} />
      <p class="quiet no-print">{inAccount ? t.whereKeptAccount : t.whereKept}</p>
      <form class="no-print" method="post" action={page.link(practicePaths.kept)}>
        <button type="submit" class="button-quiet" name="action" value="leeg">
          {t.clear}
        </button>
      </form>
    </>
  );
}

const ShareInside = ({ page }: { page: PageContext }) => (
  <div class="actions no-print">
    <a class="button" href={page.link(listPaths.share)}>
      {listTexts[page.language].shareTitle}
    </a>
    <a href={page.link(listPaths.mine)}>{listTexts[page.language].mineTitle}</a>
  </div>
);

const RemoveButton = ({ page, practice }: { page: PageContext; practice: PublishedPractice }) => (
  <KeepButton
    page={page}
    slug={practice.record.slug}
    title={practice.record.title}
    kept
    returnTo={practicePaths.kept}
    look="button-quiet"
  />
);

/** No room for all that was asked; nothing was changed. `kept`: how many there are. */
export function ListFullPage({ page, kept, added }: { page: PageContext; kept: number; added: Added }) {
  const t = keepTexts[page.language];
  const title = added.fits === 0 ? t.full : t.notAll;
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <KeptBreadcrumb page={page} />
        <h1>{title}</h1>
        <p class="lead">{added.fits === 0 ? t.fullBody(kept) : t.notAllBody(added.wanted, added.fits)}</p>
        <p>
          <a class="button" href={page.link(practicePaths.kept)}>
            {t.title}
          </a>
        </p>
      </div>
    </Layout>
  );
}
