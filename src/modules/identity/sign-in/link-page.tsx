import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { identityPaths } from '../paths';
import { signInTexts } from './texts';

interface LinkProps {
  page: PageContext;
  token: string;
  /** Whose link it is: who was sent somebody else's link sees it here. */
  email: string;
  to: string | null;
}

/** What a link opens: scanners of mail follow links, but press no buttons. */
export function LinkPage({ page, token, email, to }: LinkProps) {
  const t = signInTexts[page.language];
  return (
    <Layout page={page} title={t.confirmTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.confirmTitle}</h1>
        <p class="lead">
          {t.confirmAs} <strong>{email}</strong>.
        </p>
        <form method="post" action={page.link(identityPaths.link(token, to))}>
          <button type="submit" class="button">
            {t.confirmSubmit}
          </button>
        </form>
        <p class="quiet">{t.confirmNotYou}</p>
      </div>
    </Layout>
  );
}

export function LinkFailedPage({ page, to }: { page: PageContext; to: string | null }) {
  const t = signInTexts[page.language];
  return (
    <Layout page={page} title={t.failedTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.failedTitle}</h1>
        <p class="lead">{t.failedBody}</p>
        <p>
          <a class="button" href={page.link(identityPaths.signIn(to))}>
            {t.again}
          </a>
        </p>
      </div>
    </Layout>
  );
}
