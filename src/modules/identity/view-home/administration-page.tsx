import { Breadcrumb } from '../../../design/breadcrumb';
import { Card } from '../../../design/card';
import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { organisationTexts } from '../describe-organisation/texts';
import { organisationPaths } from '../paths';
import { homeTexts } from './texts';

/** The ways of administrators. `waiting`: how many ask for access. */
export function AdministrationPage({ page, waiting }: { page: PageContext; waiting: number }) {
  const { language } = page;
  const t = homeTexts[language];
  const links = t.administrationLinks;
  const title = organisationTexts[language].administration;
  const cards = [
    {
      title: links.requests,
      path: organisationPaths.requests(),
      summary: waiting === 0 ? links.requestsNone : links.requestsWaiting(waiting),
    },
    { title: links.organisations, path: organisationPaths.organisations(), summary: links.organisationsBody },
    { title: links.people, path: organisationPaths.people(), summary: links.peopleBody },
    { title: links.outbox, path: organisationPaths.outbox(), summary: links.outboxBody },
  ];
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: organisationTexts[language].home, href: page.link(organisationPaths.home()) },
            { label: title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{t.administrationLead}</p>
        <ul class="cards">
          {cards.map((card) => (
            <li key={card.path}>
              <Card title={card.title} href={page.link(card.path)} summary={card.summary} level={2} />
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}
