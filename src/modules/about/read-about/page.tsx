import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import type { PlainPage } from '../texts.nl';

/** A page to read: a few parts of plain text. */
export function AboutPage({ page, text }: { page: PageContext; text: PlainPage }) {
  return (
    <Layout page={page} title={text.title} description={text.lead}>
      <div class="wrap page-start">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        {text.parts.map(({ title, paragraphs, points = [] }, index) => (
          <Section key={title} id={`deel-${index + 1}`} title={title}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {points.length > 0 && (
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </Section>
        ))}
      </div>
    </Layout>
  );
}
