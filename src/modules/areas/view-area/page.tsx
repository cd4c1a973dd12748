import { Breadcrumb } from '../../../design/breadcrumb';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import type { Change, Municipality, RegionKind } from '../area';
import type { Areas } from '../areas';
import { areaPaths } from '../paths';
import { areaTexts, describeChange } from '../texts';

export interface PracticesOfArea {
  here: { slug: string; title: string; path: string }[];
  /** Of elsewhere, and taken over here; perhaps without success. */
  also: { slug: string; title: string; path: string }[];
  near: { count: number; path: string };
  /** Where one asks for a mail when something new happens here. */
  follow: string;
}

interface ViewAreaProps {
  page: PageContext;
  areas: Areas;
  municipality: Municipality;
  change: Change;
  practices: PracticesOfArea;
}

export function ViewAreaPage({ page, areas, municipality, change, practices }: ViewAreaProps) {
  const t = areaTexts[page.language];
  const changed = describeChange(change, municipality.name, t);
  return (
    <Layout page={page} title={municipality.name}>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: t.title, href: page.link(areaPaths.all) }, { label: municipality.name }]}
        />
        <h1>{municipality.name}</h1>
        {changed && <p class="lead">{changed}</p>}
        <div class="with-side with-side-end">
          <div>
            <Practices page={page} practices={practices} />
            <Section id="neighbours" title={t.neighbours}>
              <ul class="name-list">
                {areas.neighbours(municipality.nis).map(({ nis, name }) => (
                  <li key={nis}>
                    <a href={page.link(areaPaths.municipality(nis))}>{name}</a>
                  </li>
                ))}
              </ul>
            </Section>
          </div>
          <aside class="facts" aria-label={t.inShort}>
            <AreaFacts page={page} areas={areas} municipality={municipality} />
            <p class="quiet">{t.source}</p>
          </aside>
        </div>
      </div>
    </Layout>
  );
}

function Practices({ page, practices }: { page: PageContext; practices: PracticesOfArea }) {
  const t = areaTexts[page.language];
  return (
    <Section id="practices" title={t.practicesTitle}>
      {practices.near.count === 0 && <p>{t.noPractices}</p>}
      <PracticeNames page={page} lead={t.practicesHere(practices.here.length)} practices={practices.here} />
      <PracticeNames page={page} lead={t.practicesAlso(practices.also.length)} practices={practices.also} />
      {practices.near.count > practices.here.length && (
        <p>
          <a class="button" href={page.link(practices.near.path)}>
            {t.practicesNear(practices.near.count)}
          </a>
        </p>
      )}
      <p class="no-print">
        <a href={page.link(practices.follow)}>{t.follow}</a>
      </p>
    </Section>
  );
}

function PracticeNames({
  page,
  lead,
  practices,
}: {
  page: PageContext;
  lead: string;
  practices: PracticesOfArea['here'];
}) {
  if (practices.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {practices.map(({ slug, title, path }) => (
          <li key={slug} lang="nl">
            <a href={page.link(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function AreaFacts({ page, areas, municipality }: { page: PageContext; areas: Areas; municipality: Municipality }) {
  const t = areaTexts[page.language];
  const region = (kind: RegionKind) => ({ name: t[kind], value: areas.region(kind, municipality[kind])?.name });
  const inhabitants = (
    <>
      {formatNumber(municipality.population, page.language)}{' '}
      <span class="quiet">{t.inhabitantsOn(formatDate(areas.populationDate, page.language))}</span>
    </>
  );
  const facts = [
    ...(['province', 'arrondissement', 'referenceRegion', 'primaryCareZone'] as const).map(region),
    { name: t.inhabitants, value: inhabitants },
    { name: t.code, value: municipality.nis },
  ];
  return <FactList facts={facts} />;
}
