import { Card } from '../../../design/card';
import { EmptyState } from '../../../design/empty-state';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { Membership } from '../../../platform/access/viewer';
import type { HomeItem, PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { organisationTexts } from '../describe-organisation/texts';
import type { OrganisationRequest } from '../organisation-request';
import { identityPaths, organisationPaths } from '../paths';
import { homeTexts } from './texts';
import type { HomeTexts } from './texts.nl';

export interface HomePageProps {
  page: PageContext;
  /** Of who is signed in; "" while she has not given one. */
  name: string;
  organisations: readonly (Membership & { name: string; fictitious: boolean })[];
  requests: readonly OrganisationRequest[];
  /** What each part of the site has for her; what belongs to an organisation is shown with it. */
  items: readonly HomeItem[];
  /** She does something for the whole platform, so she need not belong to an organisation. */
  hasPlatformRole: boolean;
  done: keyof HomeTexts['done'] | null;
  /** Name of the organisation that she just left. */
  left: string | null;
}

/** Where one begins after signing in: one's organisations and what there is to do. */
export function HomePage(props: HomePageProps) {
  const { page, name, organisations, items, hasPlatformRole } = props;
  const t = homeTexts[page.language];
  const own = items.filter(({ organisation }) => !organisations.some((each) => each.organisation === organisation));
  const belongs = organisations.length > 0 || hasPlatformRole;
  return (
    <Layout page={page} title={organisationTexts[page.language].home} hidden>
      <div class="wrap page-start">
        <h1>{t.greeting(name)}</h1>
        <Done {...props} />
        {(own.length > 0 || (belongs && items.length === 0)) && (
          <Section id="te-doen" title={t.todo}>
            {own.length === 0 ? <p>{t.nothing}</p> : <Items page={page} items={own} />}
          </Section>
        )}
        {organisations.length > 0 && <OwnOrganisations {...props} />}
        {!belongs && <Nowhere {...props} />}
        <Waiting {...props} />
        <Further {...props} />
      </div>
    </Layout>
  );
}

/** What just happened. */
function Done({ page, done, left }: HomePageProps) {
  const t = homeTexts[page.language];
  const text = left === null ? done && t.done[done] : t.left(left);
  if (!text) return null;
  return (
    <Notice kind="done">
      <p>{text}</p>
    </Notice>
  );
}

function Nowhere({ page, requests }: HomePageProps) {
  const t = homeTexts[page.language];
  // Whoever asked waits for the answer, below.
  if (requests.length > 0) return null;
  return (
    <EmptyState title={t.none} action={{ label: t.ask, href: page.link(organisationPaths.request) }}>
      <p>{t.noneBody}</p>
    </EmptyState>
  );
}

function OwnOrganisations({ page, organisations, items }: HomePageProps) {
  const { language } = page;
  const t = homeTexts[language];
  return (
    <Section id="organisaties" title={t.organisations}>
      <ul class="cards">
        {organisations.map(({ organisation, name, role, fictitious }) => {
          const itsOwn = items.filter((item) => item.organisation === organisation);
          return (
            <li key={organisation}>
              <Card
                title={name}
                top={fictitious && t.fictitious}
                href={page.link(organisationPaths.organisation(organisation))}
                summary={t.role(organisationTexts[language].roles[role])}
              >
                {itsOwn.length > 0 && <Items page={page} items={itsOwn} />}
              </Card>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Items({ page, items }: { page: PageContext; items: readonly HomeItem[] }) {
  return (
    <ul>
      {items.map(({ label, path, count }) => (
        <li key={path + label}>
          <a href={page.link(path)}>{label}</a>
          {count !== null && ` (${count})`}
        </li>
      ))}
    </ul>
  );
}

function Waiting({ page, requests }: HomePageProps) {
  const t = homeTexts[page.language];
  if (requests.length === 0) return null;
  return (
    <Section id="gevraagd" title={t.waiting}>
      <ul class="rows">
        {requests.map(({ id, name, createdAt }) => (
          <li key={id}>
            <p>{t.asked(name, formatDate(createdAt, page.language))}</p>
            <form method="post" action={page.link(organisationPaths.withdrawRequest)}>
              <input type="hidden" name="request" value={id} />
              <button type="submit" class="button button-secondary" aria-label={t.withdrawOf(name)}>
                {t.withdraw}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Further({ page, organisations, requests, hasPlatformRole }: HomePageProps) {
  const t = homeTexts[page.language];
  return (
    <ul class="plain further">
      {(organisations.length > 0 || requests.length > 0 || hasPlatformRole) && (
        <li>
          <a href={page.link(organisationPaths.request)}>{organisations.length > 0 ? t.askMore : t.askOne}</a>
        </li>
      )}
      <li>
        <a href={page.link(identityPaths.account)}>{t.account}</a>
      </li>
    </ul>
  );
}
