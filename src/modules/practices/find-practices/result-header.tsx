import { Tags } from '../../../design/tags';
import type { Part, PartProps } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { type SortOrder, sortOrders } from '../selection';
import { pageNames } from '../selection-query';
import { countPractices, practiceTexts } from '../texts';
import { keptParts, listPath, type View, viewPath, views } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

/** `sort` is null where there is nothing to put in order. */
type Shape = { view: View; sort: SortOrder | null };
type Texts = {
  count: string;
  tags: { label: string; href: string }[];
  clear: string | null;
  views: string[];
  keep: [string, string][];
};

export function sayResultHeader(page: PageContext, model: ListModel): Part<Shape, Texts> {
  const { selection, query, view, parts, result } = model;
  return {
    shape: { view, sort: view === 'list' && result.total > 1 ? selection.sort : null },
    texts: {
      count: countPractices(result.total, page.language),
      tags: parts.map(({ label, without }) => ({ label, href: page.link(listPath(without, view)) })),
      clear: parts.length > 1 ? page.link(listPath({ ...selection, page: 1, filters: {}, near: null }, view)) : null,
      views: views.map((each) => page.link(viewPath(query, each))),
      keep: keptParts({ ...selection, sort: 'fit' }, view),
    },
  };
}

/** How many there are, what was chosen, the order, and the three views. */
export function ResultHeader({ page, shape, texts }: PartProps<Shape, Texts>) {
  const t = findTexts[page.language];
  return (
    <div class="result-header">
      <h2>{texts.count}</h2>
      <Tags label={t.chosen} items={texts.tags.map((tag) => ({ ...tag, removes: t.remove }))} />
      {texts.clear && <a href={texts.clear}>{t.clear}</a>}
      {shape.sort && <SortForm page={page} chosen={shape.sort} keep={texts.keep} />}
      <p class="view-switch">
        <span>{t.showAs}</span>
        {views.map((each, index) => (
          <a key={each} href={texts.views[index]} aria-current={each === shape.view ? 'page' : undefined}>
            {t.views[each]}
          </a>
        ))}
      </p>
    </div>
  );
}

function SortForm({
  page,
  chosen,
  keep,
}: Pick<PartProps<Shape, Texts>, 'page'> & { chosen: SortOrder; keep: Texts['keep'] }) {
  const t = findTexts[page.language];
  const names = practiceTexts[page.language].sortNames;
  return (
    <form class="sort" action={page.link(practicePaths.list())}>
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label for="sorteer">{t.sort}</label>
      <select id="sorteer" name={pageNames.sort}>
        {sortOrders.map((order) => (
          <option key={order} value={pageNames.sortValue[order]} selected={order === chosen}>
            {names[order]}
          </option>
        ))}
      </select>
      <button class="button-quiet" type="submit">
        {t.sortSubmit}
      </button>
    </form>
  );
}
