import { FilterGroup, FilterPanel } from '../../../design/filter-panel';
import { htmlText } from '../../../design/html-text';
import type { PageContext } from '../../../platform/http/page-context';
import { areas } from '../../areas/contract';
import { practicePaths } from '../paths';
import { pageNames } from '../selection-query';
import { practiceTexts } from '../texts';
import type { FacetGroup } from './facet-groups';
import { keptParts } from './list-address';
import type { ListModel, NearField } from './list-model';
import { findTexts } from './texts';

const shownOptions = 8;

/** All filters in one form, with what each choice would leave. */
export function SelectionFilters({ page, model }: { page: PageContext; model: ListModel }) {
  const t = findTexts[page.language];
  const { selection, view, parts, groups } = model;
  return (
    <FilterPanel
      summary={t.filter(parts.length)}
      action={page.link(practicePaths.list())}
      submit={t.show}
      keep={keptParts({ ...selection, filters: {}, near: null }, view)}
    >
      <NearUs page={page} field={model.near} />
      {groups.map((group) => (
        <Facet key={group.key} group={group} page={page} />
      ))}
    </FilterPanel>
  );
}

function Facet({ group, page }: { group: FacetGroup; page: PageContext }) {
  const title = practiceTexts[page.language].filterNames[group.key];
  const hidden = Math.max(0, group.options.length - shownOptions);
  const question = (
    <FilterGroup
      name={group.param}
      title={title}
      options={group.options}
      shown={shownOptions}
      more={findTexts[page.language].more(hidden)}
    />
  );
  return (
    <details class="facet" open={group.open}>
      <summary>{title}</summary>
      {question}
    </details>
  );
}

// The names of the municipalities never change while the process runs, so their list is written once.
const municipalityOptions = {
  __html: areas.municipalities.map(({ name }) => `<option value="${htmlText(name)}">`).join(''),
};

function NearUs({ page, field }: { page: PageContext; field: NearField }) {
  const t = findTexts[page.language].near;
  const described = [field.error && 'bij-error', field.note && 'bij-note', 'bij-hint'].filter(Boolean).join(' ');
  return (
    <div class={field.error ? 'field field-wrong' : 'field'}>
      <label for="bij">{t.label}</label>
      <p class="hint" id="bij-hint">
        {t.hint}
      </p>
      {field.error && (
        <p class="error" id="bij-error">
          {field.error}
        </p>
      )}
      <input
        id="bij"
        type="text"
        name={pageNames.near}
        value={field.value}
        list="municipalities"
        maxLength={100}
        autocomplete="off"
        aria-describedby={described}
        aria-invalid={field.error ? 'true' : undefined}
      />
      <datalist id="municipalities" dangerouslySetInnerHTML={municipalityOptions} />
      {field.note && (
        <p class="hint" id="bij-note">
          {field.note}
        </p>
      )}
    </div>
  );
}
