import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { listPath } from '../find-practices/list-address';
import type { Selection } from '../selection';
import { maxQueryLength } from '../selection-query';
import type { Refusals } from './refusals';
import { exportTexts } from './texts';

/** No file was made, and why; with the list of what was understood. */
export function RefusedPage({
  page,
  refusals: { values, names },
  selection,
}: {
  page: PageContext;
  refusals: Refusals;
  selection: Selection;
}) {
  const t = exportTexts[page.language].refused;
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.body}</p>
        <ul>
          {values.map(({ parameter, value }) => (
            <li key={`${parameter}=${value}`}>
              {parameter === 'q' ? t.tooLong(maxQueryLength) : t.unknownValue(parameter, value)}
            </li>
          ))}
          {names.map((name) => (
            <li key={name}>{t.unknownName(name)}</li>
          ))}
        </ul>
        <p>
          <a class="button" href={page.link(listPath({ ...selection, page: 1 }))}>
            {t.toList}
          </a>
        </p>
      </div>
    </Layout>
  );
}
