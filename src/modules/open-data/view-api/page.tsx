import { DataTable } from '../../../design/data-table';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import type { ApiCalculation, ApiParameter, ApiPathItem, ParameterSchema } from '../../../platform/module';
import { openDataPaths } from '../paths';
import { openDataTexts } from '../texts';
import { Calculation } from './calculation';

interface Props {
  page: PageContext;
  paths: [string, ApiPathItem][];
  calculations: [string, ApiCalculation][];
}

export function ApiPage({ page, paths, calculations }: Props) {
  const t = openDataTexts[page.language].api;
  return (
    <Layout page={page} title={t.title} description={t.lead}>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p>
          <a href={openDataPaths.openApi}>{t.document}</a>
        </p>
        {paths.map(([path, item]) => (
          <Operation key={path} page={page} path={path} item={item} />
        ))}
        {calculations.map(([path, calculation]) => (
          <Calculation key={path} page={page} path={path} calculation={calculation} />
        ))}
        <Section id="errors" title={t.errorsTitle}>
          <p>{t.errors}</p>
        </Section>
        <Section id="limits" title={t.limitsTitle}>
          <p>{t.limits}</p>
        </Section>
      </div>
    </Layout>
  );
}

function Operation({ page, path, item }: { page: PageContext; path: string; item: ApiPathItem }) {
  const t = openDataTexts[page.language].api;
  const { parameters = [], summary, operationId } = item.get;
  const example = exampleOf(path, parameters);
  return (
    <Section id={operationId} title={summary[page.language]}>
      <p>
        <code>GET {path}</code>
      </p>
      <p>
        {t.example}: <a href={example}>{example}</a>
      </p>
      {parameters.length > 0 && (
        <DataTable
          id={`${operationId}-parameters`}
          caption={`${t.parameters}: ${summary[page.language]}`}
          headers={[t.name, t.meaning, t.values]}
          rows={parameters.map((parameter) => [
            <code key="name">{parameter.name}</code>,
            parameter.description[page.language],
            <Values key="values" parameter={parameter} page={page} />,
          ])}
        />
      )}
    </Section>
  );
}

const fewValues = 6;

function Values({ parameter, page }: { parameter: ApiParameter; page: PageContext }) {
  const t = openDataTexts[page.language].api;
  const values = valuesOf(parameter.schema);
  if (values.length === 0) return <>{t.anything}</>;
  const list = <code>{values.join(', ')}</code>;
  if (values.length <= fewValues) return list;
  return (
    <details>
      <summary>{t.moreValues(values.length)}</summary>
      {list}
    </details>
  );
}

/** The values a schema allows, of itself or of its items. */
function valuesOf(schema: ParameterSchema): readonly string[] {
  return schema.enum ?? schema.items?.enum ?? [];
}

/** An address to try: path parameters filled in, the first query parameter with an example added. */
function exampleOf(path: string, parameters: ApiParameter[]): string {
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((address, parameter) => address.replace(`{${parameter.name}}`, parameter.example ?? ''), path);
  const query = parameters.find((parameter) => parameter.in === 'query' && parameter.example);
  return query ? `${filled}?${new URLSearchParams({ [query.name]: query.example ?? '' })}` : filled;
}
