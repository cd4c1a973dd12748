import { Layout } from '../../../design/layout';
import { SearchBox } from '../../../design/search-box';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import type { Areas } from '../areas';
import { looksLikePostcode, type MunicipalityMatch } from '../find-municipalities';
import { areaPaths } from '../paths';
import { areaTexts, describeChange } from '../texts';

interface FindAreaProps {
  page: PageContext;
  areas: Areas;
  query: string;
  found: MunicipalityMatch[];
}

export function FindAreaPage({ page, areas, query, found }: FindAreaProps) {
  const t = areaTexts[page.language];
  return (
    <Layout page={page} title={query === '' ? t.title : `${query} - ${t.title}`} description={t.lead}>
      <div class="wrap page-start">
        <h1>{t.question}</h1>
        <p class="lead">{t.lead}</p>
        <SearchBox action={page.link(areaPaths.all)} label={t.searchLabel} value={query} submit={t.search} />
        {query === '' ? <AllByProvince page={page} areas={areas} /> : <Found page={page} query={query} found={found} />}
      </div>
    </Layout>
  );
}

function Found({ page, query, found }: { page: PageContext; query: string; found: MunicipalityMatch[] }) {
  const t = areaTexts[page.language];
  if (found.length === 0) return <p role="status">{looksLikePostcode(query) ? t.postcode : t.nothingFound(query)}</p>;
  return (
    <>
      <p role="status">{t.found(found.length)}</p>
      <ul>
        {found.map(({ municipality, change }) => (
          <li key={municipality.nis}>
            <a href={page.link(areaPaths.municipality(municipality.nis))}>{municipality.name}</a>{' '}
            <span class="quiet">{describeChange(change, municipality.name, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function AllByProvince({ page, areas }: { page: PageContext; areas: Areas }) {
  return (
    <>
      <nav class="provinces" aria-label={areaTexts[page.language].provinces}>
        <ul>
          {areas.regions.province.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {areas.regions.province.map((province) => (
        <Section key={province.id} id={province.id} title={province.name}>
          <ul class="name-list">
            {province.municipalities.map(({ nis, name }) => (
              <li key={nis}>
                <a href={page.link(areaPaths.municipality(nis))}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
