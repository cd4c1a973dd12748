import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import { Tags } from '../../../design/tags';
import type { PageContext } from '../../../platform/http/page-context';
import type { DataSet } from '../../../platform/module';
import { formatDate } from '../../../platform/texts/format';
import { openDataPaths } from '../paths';
import { openDataTexts } from '../texts';

export function CataloguePage({ page, dataSets }: { page: PageContext; dataSets: readonly DataSet[] }) {
  const t = openDataTexts[page.language].catalogue;
  return (
    <Layout page={page} title={t.title} description={t.lead}>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p>
          <a href={openDataPaths.catalogueJsonLd}>{t.machine}</a> · <a href={page.link(openDataPaths.api)}>{t.toApi}</a>
        </p>
        <p class="quiet">{t.turtle}</p>
        {dataSets.map((dataSet) => (
          <DataSetSection key={dataSet.id} page={page} dataSet={dataSet} />
        ))}
      </div>
    </Layout>
  );
}

function DataSetSection({ page, dataSet }: { page: PageContext; dataSet: DataSet }) {
  const t = openDataTexts[page.language].catalogue;
  const forms = (
    <Tags
      items={dataSet.distributions.map((distribution) => ({
        label: typeof distribution.title === 'string' ? distribution.title : distribution.title[page.language],
        href: distribution.path,
      }))}
    />
  );
  return (
    <Section id={dataSet.id} title={dataSet.title[page.language]}>
      <p>{dataSet.description[page.language]}</p>
      <FactList
        wide
        facts={[
          { name: t.issued, value: formatDate(dataSet.issued, page.language) },
          { name: t.licence, value: <a href={dataSet.licence}>{dataSet.licence}</a> },
          { name: t.forms, value: forms },
        ]}
      />
    </Section>
  );
}
