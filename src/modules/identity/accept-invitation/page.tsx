import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { OrganisationRole } from '../../../platform/access/viewer';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { organisationTexts } from '../describe-organisation/texts';
import { identityPaths, organisationPaths } from '../paths';
import { acceptTexts } from './texts';

export interface InvitationPageProps {
  page: PageContext;
  token: string;
  organisation: { name: string; fictitious: boolean };
  email: string;
  role: OrganisationRole;
  expiresAt: Date;
  /** Name of who is signed in; null for a visitor. */
  signedInAs: string | null;
}

/** What one is asked for, by whom it was meant, and the one thing to do. */
export function InvitationPage(props: InvitationPageProps) {
  const { page, token, organisation, email } = props;
  const { language } = page;
  const t = acceptTexts[language];
  const title = t.title(organisation.name);
  const { roles, fictitious } = organisationTexts[language];
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <h1>{title}</h1>
        {organisation.fictitious && (
          <Notice kind="fictitious">
            <p>{fictitious}</p>
          </Notice>
        )}
        <p class="lead">{t.lead(organisation.name, roles[props.role])}</p>
        <p>
          {t.madeFor(email)} {t.otherAddress} {t.until(formatDate(props.expiresAt, language))}
        </p>
        {props.signedInAs === null ? (
          <>
            <p>{t.signInExplained}</p>
            <p>
              <a class="button" href={page.link(identityPaths.signIn(organisationPaths.invitation(token)))}>
                {t.signIn}
              </a>
            </p>
          </>
        ) : (
          <form method="post" action={page.link(organisationPaths.invitation(token))}>
            <p>{t.signedInAs(props.signedInAs)}</p>
            <button type="submit" class="button">
              {t.accept}
            </button>
          </form>
        )}
      </div>
    </Layout>
  );
}

/** The same for every link that no longer works, or never did. */
export function InvitationClosedPage({ page }: { page: PageContext }) {
  const t = acceptTexts[page.language];
  return (
    <Layout page={page} title={t.closed} hidden>
      <div class="wrap page-start">
        <h1>{t.closed}</h1>
        <p class="lead">{t.closedBody}</p>
        <p>
          <a class="button" href={page.link('/')}>
            {t.home}
          </a>
        </p>
      </div>
    </Layout>
  );
}
