import { Layout } from '../../../design/layout';
import { SearchBox } from '../../../design/search-box';
import { Tags } from '../../../design/tags';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { evidencePaths } from '../../evidence/contract';
import {
  countPerMunicipality,
  countPractices,
  emptySelection,
  listPath,
  PracticeCard,
  PracticeMap,
  type PublishedPractice,
  practicePaths,
} from '../../practices/contract';
import { homeTexts } from './texts';

interface HomePageProps {
  page: PageContext;
  /** All published practices. */
  practices: readonly PublishedPractice[];
  newest: readonly PublishedPractice[];
  /** How many there are in a municipality (NIS code) and its neighbours. */
  around: (nis: string) => number;
}

export function HomePage({ page, practices, newest, around }: HomePageProps) {
  const t = homeTexts[page.language];
  const count = countPractices(practices.length, page.language);
  return (
    <Layout page={page} title={t.title} description={t.description} islands={['suggest-practices']}>
      <div class="wrap">
        <Hero page={page} practices={practices} around={around} count={count} />
        <Promises page={page} />
        <h2>{t.newest}</h2>
        <ul class="cards">
          {newest.map((practice) => (
            <li key={practice.record.slug}>
              <PracticeCard practice={practice} language={page.language} link={page.link} />
            </li>
          ))}
        </ul>
        <p class="actions">
          <a href={page.link(practicePaths.list())}>{t.all(count)}</a>
        </p>
      </div>
    </Layout>
  );
}

function Hero({
  page,
  practices,
  around,
  count,
}: Pick<HomePageProps, 'page' | 'practices' | 'around'> & { count: string }) {
  const t = homeTexts[page.language];
  const perMunicipality = countPerMunicipality(practices);
  const placed = practices.filter(({ record }) => record.municipalities.length > 0).length;
  return (
    <div class="hero">
      <div>
        <h1>{t.question}</h1>
        <p class="lead">{t.lead(count)}</p>
        <SearchBox
          action={page.link(practicePaths.list())}
          label={t.searchLabel}
          labelHidden
          placeholder={t.placeholder}
          submit={t.search}
          suggestions={page.link(practicePaths.suggest)}
        />
        <div class="try">
          <span>{t.try}</span>
          <Tags
            label={t.try}
            items={t.tries.map((q) => ({ label: q, href: page.link(listPath({ ...emptySelection, q })) }))}
          />
        </div>
      </div>
      <PracticeMap
        counts={perMunicipality}
        size="small"
        language={page.language}
        href={(nis) => page.link(listPath({ ...emptySelection, near: nis }))}
        around={around}
        caption={t.mapCaption(countPractices(placed, page.language), formatNumber(perMunicipality.size, page.language))}
      />
    </div>
  );
}

/** What the site is for, in one row. */
function Promises({ page }: { page: PageContext }) {
  const { choose, know, share } = homeTexts[page.language].promises;
  const promises: { words: typeof choose; path: string }[] = [
    { words: choose, path: practicePaths.list() },
    { words: know, path: evidencePaths.map },
    { words: share, path: practicePaths.share },
  ];
  return (
    <div class="columns">
      {promises.map(({ words, path }) => (
        <section key={path}>
          <h2>{words.title}</h2>
          <p>
            {words.body} <a href={page.link(path)}>{words.link}</a>
          </p>
        </section>
      ))}
    </div>
  );
}
