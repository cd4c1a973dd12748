import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { aboutPaths } from '../../about/contract';
import { evidenceRules } from '../ladder';
import { nameAssumptions } from '../name-evidence/name-assumptions';
import { nameInterval } from '../name-evidence/name-cell';
import { evidenceWords } from '../name-evidence/texts';
import { evidencePaths } from '../paths';
import { groupNeeded } from '../people-needed';
import type { Synthesis } from '../synthesis';
import { formulas, references } from './references';
import { methodTexts } from './texts';

interface MethodProps {
  page: PageContext;
  changedAt: Date | null;
  syntheses: readonly Synthesis[];
}

/** Formulas, rules, versions, limits and references, with all figures. */
export function EvidenceMethodPage({ page, changedAt, syntheses }: MethodProps) {
  const { language } = page;
  const t = methodTexts[language];
  const data = [
    { text: t.data.json, path: evidencePaths.json },
    { text: t.data.csv, path: evidencePaths.csv() },
    { text: t.data.script, path: evidencePaths.script() },
  ];
  return (
    <Layout page={page} title={t.title} description={t.description} sheets={['evidence']}>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.map, href: page.link(evidencePaths.map) }, { label: t.title }]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p class="quiet">{t.versions(evidenceRules, changedAt && formatDate(changedAt, language))}</p>
        {t.sections.map(({ id, title, body }) => (
          <Section key={id} id={id} title={title}>
            {body.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {id === 'mensen' && (
              <p>
                {nameAssumptions(['medium'], language)} {t.needed(groupNeeded('paired'), groupNeeded('two-groups'))}
              </p>
            )}
            {(formulas[id] ?? []).map((formula) => (
              <code key={formula} class="formula">
                {formula}
              </code>
            ))}
          </Section>
        ))}
        <Section id="cijfers" title={t.dataTitle}>
          <ul>
            {data.map(({ text, path }) => (
              <li key={path}>
                <a href={page.link(path)}>{text}</a>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="overzichten" title={t.synthesesTitle}>
          <ul>
            {syntheses.map((each) => (
              <li key={each.id}>
                {[
                  `${each.authors} (${each.year})`,
                  each.scope[language],
                  each.design && evidenceWords[language].synthesisDesigns[each.design],
                  effectOf(each, page) || each.finding?.[language],
                  each.doi ?? each.source,
                ]
                  .filter(Boolean)
                  .join('; ')}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="bronnen" title={t.referencesTitle}>
          <ul>
            {references.map(({ cited, about }) => (
              <li key={cited}>
                <span lang={language === 'en' ? undefined : 'en'}>{cited}</span>
                {about && ` (${about[language]})`}.
              </li>
            ))}
          </ul>
        </Section>
        <p class="actions">
          <a href={page.link(aboutPaths.method)}>{t.judge}</a>
        </p>
      </div>
    </Layout>
  );
}

const effectOf = ({ effect, ci }: Synthesis, { language }: PageContext) =>
  effect === undefined || !ci ? undefined : nameInterval({ estimate: effect, lower: ci[0], upper: ci[1] }, language);
