import type { ComponentChildren } from 'preact';
import { Layout } from '../../../design/layout';
import { SearchBox } from '../../../design/search-box';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { countPractices } from '../texts';
import { FewResults } from './few-results';
import { keptParts, listPath, type View } from './list-address';
import type { ListModel } from './list-model';
import { ListView } from './list-view';
import { MapView } from './map-view';
import { MatrixView } from './matrix-view';
import { ResultHeader } from './result-header';
import { SelectionFilters } from './selection-filters';
import { TakeAlong } from './take-along';
import { findTexts } from './texts';
import { Unread } from './unread';

interface ListPageProps {
  page: PageContext;
  model: ListModel;
}

const viewComponents: Record<View, (props: ListPageProps) => preact.JSX.Element> = {
  list: ListView,
  map: MapView,
  matrix: MatrixView,
};

/** What is around the list of every question. `hidden`: not for search engines. */
export function ListFrame({
  page,
  title,
  hidden,
  children,
}: {
  page: PageContext;
  title: string;
  hidden: boolean;
  children: ComponentChildren;
}) {
  const t = findTexts[page.language];
  return (
    <Layout
      page={page}
      title={title}
      description={t.description}
      islands={['suggest-practices']}
      feeds={[
        { title: t.take.feedNew, path: practicePaths.feedNew },
        { title: t.take.feedChanged, path: practicePaths.feedChanged },
      ]}
      hidden={hidden}
    >
      {children}
    </Layout>
  );
}

/** Finding a practice: the question, the filters and the answers; leaves the places of its parts. */
export function ListContent({ page, model }: ListPageProps) {
  return (
    <div class="wrap page-start find">
      <Question page={page} model={model} />
      <Unread page={page} model={model} />
      <div class="with-side">
        <SelectionFilters page={page} model={model} />
        <div>
          <ResultHeader page={page} model={model} />
          <Answers page={page} model={model} />
        </div>
      </div>
    </div>
  );
}

export const listTitle = ({ selection: { q } }: ListModel, { language }: PageContext) =>
  q === '' ? findTexts[language].title : findTexts[language].titleFor(q);

/** What is asked; the heading is visible while nothing is asked yet. */
function Question({ page, model }: ListPageProps) {
  const t = findTexts[page.language];
  const { selection, view, untouched, size } = model;
  return (
    <>
      <h1 class={untouched ? undefined : 'visually-hidden'}>{untouched ? t.question : listTitle(model, page)}</h1>
      {untouched && <p class="lead">{t.lead(countPractices(size, page.language))}</p>}
      <SearchBox
        action={page.link(practicePaths.list())}
        label={t.searchLabel}
        labelHidden
        placeholder={t.placeholder}
        value={selection.q}
        submit={t.search}
        keep={keptParts({ ...selection, q: '' }, view)}
        suggestions={page.link(practicePaths.suggest)}
      />
    </>
  );
}

function Answers({ page, model }: ListPageProps) {
  const t = findTexts[page.language];
  const { result, unstated, waysOn, view } = model;
  const View = viewComponents[view];
  return (
    <>
      {result.corrections.length > 0 && <p>{t.corrections(t.or(result.corrections.map(({ readAs }) => readAs)))}</p>}
      {result.leftOut.length > 0 && <p>{t.leftOut(result.leftOut)}</p>}
      {unstated && (
        <p>
          {t.unstated(countPractices(unstated.count, page.language), unstated.count === 1)}{' '}
          <a href={page.link(listPath(unstated.selection, view))}>{t.showUnstated}</a>
        </p>
      )}
      {result.total > 0 && <View page={page} model={model} />}
      {waysOn && <FewResults page={page} model={model} ways={waysOn} />}
      <TakeAlong page={page} model={model} />
    </>
  );
}
