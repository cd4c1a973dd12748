import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { identityPaths, organisationPaths } from '../paths';
import { governmentTexts } from './texts';

export function GovernmentFailedPage({ page }: { page: PageContext }) {
  const t = governmentTexts[page.language];
  return (
    <Layout page={page} title={t.failedTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.failedTitle}</h1>
        <p class="lead">{t.failedBody}</p>
        <p>
          <a class="button" href={page.link(identityPaths.signIn())}>
            {t.again}
          </a>
        </p>
      </div>
    </Layout>
  );
}

interface NoPlaceProps {
  page: PageContext;
  to: string | null;
  /** What the government calls it; null when it did not say. */
  organisation: string | null;
}

/** For who signed in and belongs to no organisation that we know. */
export function NoPlacePage({ page, to, organisation }: NoPlaceProps) {
  const t = governmentTexts[page.language];
  return (
    <Layout page={page} title={t.noPlaceTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.noPlaceTitle}</h1>
        {organisation !== null && (
          <p class="lead">
            {t.worksFor} <strong>{organisation}</strong>.
          </p>
        )}
        <p>{t.noPlaceBody}</p>
        <ul>
          {t.noPlaceReasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p>
          <a href={page.link(organisationPaths.request)}>{t.askPlace}</a>
        </p>
        <p>
          <a class="button" href={page.link(to ?? organisationPaths.home())}>
            {t.goOn}
          </a>
        </p>
      </div>
    </Layout>
  );
}
