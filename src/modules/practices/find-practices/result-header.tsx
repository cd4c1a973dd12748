import { Tags } from '../../../design/tags';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { sortOrders } from '../selection';
import { pageNames } from '../selection-query';
import { countPractices, practiceTexts } from '../texts';
import { keptParts, listPath, views } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

/** How many there are, what was chosen, the order, and the three views. */
export function ResultHeader({ page, model }: { page: PageContext; model: ListModel }) {
  const t = findTexts[page.language];
  const { selection, view, parts, result } = model;
  const tags = parts.map(({ label, without }) => ({
    label,
    href: page.link(listPath(without, view)),
    removes: t.remove,
  }));
  return (
    <div class="result-header">
      <h2>{countPractices(result.total, page.language)}</h2>
      <Tags label={t.chosen} items={tags} />
      {parts.length > 1 && (
        <a href={page.link(listPath({ ...selection, filters: {}, near: null, page: 1 }, view))}>{t.clear}</a>
      )}
      {view === 'list' && result.total > 1 && <SortForm page={page} model={model} />}
      <p class="view-switch">
        <span>{t.showAs}</span>
        {views.map((each) => (
          <a
            key={each}
            href={page.link(listPath({ ...selection, page: 1 }, each))}
            aria-current={each === view ? 'page' : undefined}
          >
            {t.views[each]}
          </a>
        ))}
      </p>
    </div>
  );
}

function SortForm({ page, model: { selection, view } }: { page: PageContext; model: ListModel }) {
  const t = findTexts[page.language];
  const names = practiceTexts[page.language].sortNames;
  return (
    <form class="sort" action={page.link(practicePaths.list())}>
      {keptParts({ ...selection, sort: 'fit' }, view).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label for="sorteer">{t.sort}</label>
      <select id="sorteer" name={pageNames.sort}>
        {sortOrders.map((order) => (
          <option key={order} value={pageNames.sortValue[order]} selected={order === selection.sort}>
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
