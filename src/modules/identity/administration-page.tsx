import type { ComponentChildren } from 'preact';
import { Breadcrumb } from '../../design/breadcrumb';
import { Layout } from '../../design/layout';
import type { PageContext } from '../../platform/http/page-context';
import { organisationTexts } from './describe-organisation/texts';
import { organisationPaths } from './paths';

/** A page below "Beheer": its way back, heading and lead. */
export function AdministrationPage({
  page,
  texts: { title, lead },
  errorCount,
  children,
}: {
  page: PageContext;
  texts: { title: string; lead: string };
  errorCount?: number;
  children: ComponentChildren;
}) {
  const { administration } = organisationTexts[page.language];
  return (
    <Layout page={page} title={title} errorCount={errorCount} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: administration, href: page.link(organisationPaths.administration) }, { label: title }]}
        />
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {children}
      </div>
    </Layout>
  );
}
