import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { accountTexts } from '../manage-account/texts';
import { identityPaths, organisationPaths } from '../paths';
import { isFree, type Obstacles } from './obstacles';
import { endAccountTexts } from './texts';

interface EndAccountProps {
  page: PageContext;
  obstacles: Obstacles;
}

/** Says what goes and what stays, and asks whether she is sure; or says what she does first. */
export function EndAccountPage({ page, obstacles }: EndAccountProps) {
  const { language } = page;
  const t = endAccountTexts[language];
  const account = { label: accountTexts[language].title, href: page.link(identityPaths.account) };
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={[account, { label: t.title }]} />
        <h1>{t.title}</h1>
        {obstacles.shared && (
          <Notice kind="attention" title={t.sharedTitle}>
            <p>{t.shared}</p>
          </Notice>
        )}
        {!isFree({ ...obstacles, shared: false }) && <First page={page} obstacles={obstacles} />}
        <h2>{t.goesTitle}</h2>
        <ul>
          {t.goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{t.staysTitle}</h2>
        <ul>
          {t.stays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {isFree(obstacles) && (
          <form method="post" action={page.link(identityPaths.endAccount)} class="actions">
            <button type="submit" class="button">
              {t.sure}
            </button>
            <a href={account.href}>{t.back}</a>
          </form>
        )}
      </div>
    </Layout>
  );
}

function First({ page, obstacles: { organisations, lastAdministrator } }: EndAccountProps) {
  const t = endAccountTexts[page.language];
  return (
    <div role="alert">
      <Notice kind="attention" title={t.firstTitle}>
        {organisations.length > 0 && <p>{t.handOver}</p>}
        <ul>
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <a href={page.link(organisationPaths.organisation(id))}>{name}</a>
            </li>
          ))}
        </ul>
        {lastAdministrator && (
          <p>
            {t.lastAdministrator} <a href={page.link(organisationPaths.people())}>{t.toPeople}</a>
          </p>
        )}
      </Notice>
    </div>
  );
}

export function AccountEndedPage({ page }: { page: PageContext }) {
  const t = endAccountTexts[page.language];
  return (
    <Layout page={page} title={t.endedTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.endedTitle}</h1>
        <p class="lead">{t.ended}</p>
        <p>
          <a href={page.link('/')}>{t.toStart}</a>
        </p>
      </div>
    </Layout>
  );
}
