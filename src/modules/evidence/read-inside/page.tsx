import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { practiceWorkPaths } from '../../practices/contract';
import { StudyFacts } from '../enter-study/study-facts';
import type { StudyEntry } from '../queries';
import { insideTexts } from './texts';

/** Accounts that are not public, one by one, without how many people told them. @param title of the practice */
export function InsidePage({
  page,
  title,
  entries,
}: {
  page: PageContext;
  title: string;
  entries: readonly StudyEntry[];
}) {
  const { language } = page;
  const t = insideTexts[language];
  return (
    <Layout page={page} title={t.title(title)} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.reviews, href: page.link(practiceWorkPaths.reviews.mine) }, { label: t.title(title) }]}
        />
        <h1>{t.title(title)}</h1>
        <p class="lead">{entries.length === 0 ? t.none : t.lead}</p>
        {entries.map((entry, index) => (
          <Section key={entry.id} id={`verhaal-${index + 1}`} title={entry.source}>
            <StudyFacts content={entry} language={language} />
          </Section>
        ))}
      </div>
    </Layout>
  );
}
