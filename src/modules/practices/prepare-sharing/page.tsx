import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { descriptionParts } from '../certainty';
import { practicePaths } from '../paths';
import { practiceTexts } from '../texts';
import { sharingTexts } from './texts';

/** How to share a practice: what cannot be done yet, and what to get ready. */
export function PrepareSharingPage({ page }: { page: PageContext }) {
  const t = sharingTexts[page.language];
  return (
    <Layout page={page} title={t.title} description={t.lead}>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <Notice title={t.notYetTitle}>
          <p>{t.notYet}</p>
        </Notice>
        <Section id="klaarleggen" title={t.prepare}>
          <p>{t.prepareLead}</p>
          <ul class="checklist">
            {descriptionParts.map((part) => (
              <li key={part}>
                <h3>{t.parts[part].title}</h3>
                <ul>
                  {t.parts[part].things.map((thing) => (
                    <li key={thing}>{thing}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="nu" title={t.nextTitle}>
          <ul>
            <li>
              <a href={page.link(practicePaths.list())}>{t.next.look}</a>
            </li>
            <li>
              <a href={page.link(practicePaths.feedNew)}>{t.next.follow}</a>
            </li>
          </ul>
        </Section>
      </div>
    </Layout>
  );
}
