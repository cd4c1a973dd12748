import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { instrumentIds, instruments } from '../instruments/all';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import { instrumentTexts } from './texts';

type Id = (typeof instrumentIds)[number];

/** Each questionnaire with its source, licence and what it may be used for. */
export function InstrumentsPage({ page }: { page: PageContext }) {
  const { language } = page;
  const t = instrumentTexts[language];
  const home = { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) };
  return (
    <Layout page={page} title={t.title} description={t.description}>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={[home, { label: t.title }]} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <Notice kind="attention" title={t.groupsTitle}>
          <p>{t.groups}</p>
        </Notice>
        <Section id="verschil" title={t.differenceTitle}>
          <p>{t.difference}</p>
        </Section>
        <Section id="naast-elkaar" title={t.chooseTitle}>
          <Choice page={page} />
        </Section>
        {instrumentIds.map((id) => (
          <Section key={id} id={id} title={t.instruments[id].name}>
            <About page={page} id={id} />
          </Section>
        ))}
        <p class="actions">
          <a class="button" href={page.link(measurementPaths.plan())}>
            {t.plan}
          </a>
        </p>
      </div>
    </Layout>
  );
}

function Choice({ page: { language, link } }: { page: PageContext }) {
  const t = instrumentTexts[language];
  return (
    <DataTable
      id="vergelijking"
      caption={t.chooseCaption}
      captionHidden
      stacked
      numeric={[2]}
      headers={t.chooseHeaders}
      rows={instrumentIds.map((id) => [
        <a key={id} href={link(measurementPaths.instrument(id))}>
          {t.instruments[id].name}
        </a>,
        measurementTexts[language].constructs[instruments[id].construct],
        String(instruments[id].items.length),
        t.from(instruments[id].ages.least),
        t.instruments[id].goodFor,
      ])}
    />
  );
}

function About({ page: { language }, id }: { page: PageContext; id: Id }) {
  const t = instrumentTexts[language];
  const { construct, ages, mostMissing, source, items, ownTranslation } = instruments[id];
  const words = t.instruments[id];
  return (
    <>
      <p>{words.goodFor}</p>
      <FactList
        facts={[
          { name: t.facts.measures, value: measurementTexts[language].constructs[construct] },
          { name: t.facts.ages, value: t.from(ages.least) },
          { name: t.facts.scores, value: words.scores },
          { name: t.facts.missing, value: t.mayMiss(mostMissing) },
          { name: t.facts.reliability, value: reliabilityLine(id, language) },
          { name: t.facts.spread, value: spreadLine(id, language) },
          { name: t.facts.use, value: words.use },
          { name: t.facts.licence, value: words.licence },
          { name: t.facts.source, value: <cite lang="en">{source}</cite> },
        ]}
      />
      <h3>{t.items}</h3>
      {ownTranslation && <p>{t.ownTranslation}</p>}
      {items.some(({ wording }) => wording === null) ? (
        <p>{t.noItems[id]}</p>
      ) : (
        <ol lang="nl">
          {items.map(({ wording }) => (
            <li key={wording}>{wording}</li>
          ))}
        </ol>
      )}
      <p>
        {t.answers}: {words.answers}
      </p>
    </>
  );
}

function reliabilityLine(id: Id, language: PageContext['language']): string {
  const t = instrumentTexts[language];
  const { reliability, items } = instruments[id];
  if (items.length === 1) return t.reliabilityOne;
  if (!reliability) return t.reliabilityUnknown;
  const { least, most, source } = reliability;
  return t.reliability(formatNumber(least, language), formatNumber(most, language), source);
}

function spreadLine(id: Id, language: PageContext['language']): string {
  const t = instrumentTexts[language];
  const { spread } = instruments[id];
  return spread ? t.spread(formatNumber(spread.value, language), spread.source) : t.spreadUnknown;
}
