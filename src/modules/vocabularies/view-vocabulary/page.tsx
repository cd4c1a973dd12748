import { Breadcrumb } from '../../../design/breadcrumb';
import { Card } from '../../../design/card';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { compareTexts, formatDate } from '../../../platform/texts/format';
import { vocabularyPaths } from '../paths';
import { vocabularyTexts } from '../texts';
import type { Concept, LabelLanguage, Scheme } from '../vocabulary';

export function SchemesPage({ page, schemes }: { page: PageContext; schemes: readonly Scheme[] }) {
  const t = vocabularyTexts[page.language];
  return (
    <Layout page={page} title={t.title} description={t.lead}>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <ul class="cards">
          {schemes.map((scheme) => (
            <li key={scheme.id}>
              <Card
                title={capital(scheme.labels[page.language])}
                href={page.link(vocabularyPaths.scheme(scheme.path))}
                summary={scheme.description[page.language]}
                why={t.concepts(scheme.concepts.length)}
                level={2}
              />
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}

export function SchemePage({ page, scheme }: { page: PageContext; scheme: Scheme }) {
  const t = vocabularyTexts[page.language];
  const title = capital(scheme.labels[page.language]);
  return (
    <Layout page={page} title={title} description={scheme.description[page.language]}>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: t.title, href: page.link(vocabularyPaths.all) }, { label: title }]}
        />
        <h1>{title}</h1>
        <p class="lead">{scheme.description[page.language]}</p>
        <FactList
          wide
          facts={scheme.concepts.map((concept) => ({
            name: (
              <a href={page.link(vocabularyPaths.concept(scheme.path, concept.id))}>{concept.labels[page.language]}</a>
            ),
            value: concept.definition[page.language],
          }))}
        />
        <p class="quiet">
          {t.version} {formatDate(scheme.version, page.language)}
          {scheme.source &&
            ` · ${t.source}: ${scheme.source.title}${scheme.source.year ? ` (${scheme.source.year})` : ''}`}
        </p>
        <p>
          <a href={vocabularyPaths.apiScheme(scheme.id)}>{t.openData}</a>
        </p>
      </div>
    </Layout>
  );
}

interface ConceptPageProps {
  page: PageContext;
  scheme: Scheme;
  concept: Concept;
  practices: string | null;
}

export function ConceptPage({ page, scheme, concept, practices }: ConceptPageProps) {
  const t = vocabularyTexts[page.language];
  const title = capital(concept.labels[page.language]);
  const others = (['nl', 'en', 'fr'] as const).filter((language) => language !== page.language);
  const synonyms = concept.altLabels[page.language].toSorted((a, b) => compareTexts(a, b, page.language));
  const schemeName = capital(scheme.labels[page.language]);
  return (
    <Layout page={page} title={title} description={concept.definition[page.language]}>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: t.title, href: page.link(vocabularyPaths.all) },
            { label: schemeName, href: page.link(vocabularyPaths.scheme(scheme.path)) },
            { label: title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{concept.definition[page.language]}</p>
        {practices && (
          <p>
            <a class="button" href={page.link(practices)}>
              {t.findPractices}
            </a>
          </p>
        )}
        <FactList
          wide
          facts={[
            { name: t.alsoCalled, value: synonyms.join(', ') },
            ...others.map((language: LabelLanguage) => ({
              name: t.languageNames[language],
              value: <span lang={language}>{concept.labels[language]}</span>,
            })),
            {
              name: t.identifier,
              value: <code>{page.baseUrl + vocabularyPaths.concept(scheme.path, concept.id)}</code>,
            },
          ]}
        />
      </div>
    </Layout>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
