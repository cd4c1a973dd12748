import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import { Steps } from '../../../design/steps';
import type { PageContext } from '../../../platform/http/page-context';
import { descriptionParts } from '../certainty';
import { practicePaths } from '../paths';
import { askedByCondition } from '../share-practice/conditions';
import { sharingPaths } from '../share-practice/paths';
import { requiredFields } from '../share-practice/required-fields';
import { practiceTexts } from '../texts';
import { sharingTexts } from './texts';

/** The way in to sharing a practice: how it goes, what to get ready, and where to begin. */
export function PrepareSharingPage({ page, signedIn }: { page: PageContext; signedIn: boolean }) {
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
        <div class="actions">
          <a class="button" href={page.link(sharingPaths.start)}>
            {signedIn ? t.begin : t.signInAndBegin}
          </a>
          {signedIn && (
            <a class="button button-secondary" href={page.link(sharingPaths.mine)}>
              {t.mine}
            </a>
          )}
        </div>
        <Section id="zo-werkt-het" title={t.how}>
          <Steps items={t.howSteps(requiredFields.length, askedByCondition.length)} />
          <p>{t.haveText}</p>
        </Section>
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
