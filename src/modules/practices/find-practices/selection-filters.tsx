import { FilterPanel, filterGroup } from '../../../design/filter-panel';
import { placeFor } from '../../../design/html-pieces';
import { asciiHtml, asciiText, htmlText } from '../../../design/html-text';
import type { Part, PartProps } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { practicePaths } from '../paths';
import { pageNames } from '../selection-query';
import { practiceTexts } from '../texts';
import type { FacetGroup } from './facet-groups';
import { keptParts } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

const shownOptions = 8;
export const nearFieldId = 'bij';

type Texts = { summary: string; keep: [string, string][]; near: NearTexts };
/** See `NearField`. */
type NearTexts = { value: string; error: string | null; note: string | null };

export function saySelectionFilters(page: PageContext, model: ListModel): Part<null, Texts> {
  const { selection, view, parts } = model;
  const { value, error, note } = model.near;
  return {
    shape: null,
    texts: {
      summary: findTexts[page.language].filter(parts.length),
      keep: keptParts({ ...selection, filters: {}, near: null }, view),
      near: { value, error, note },
    },
  };
}

/** The form of all filters; leaves the places "facets" and "municipalities" for what has many parts. */
export function SelectionFilters({ page, texts: { summary, keep, near } }: PartProps<null, Texts>) {
  return (
    <FilterPanel
      summary={summary}
      open={near.error !== null}
      action={page.link(practicePaths.list())}
      submit={findTexts[page.language].show}
      keep={keep}
    >
      <NearUs language={page.language} field={near} />
      {placeFor('facets')}
    </FilterPanel>
  );
}

/** The filters, for the place that `SelectionFilters` leaves. In ASCII, as all that is put in places. */
export function facetsHtml(groups: readonly FacetGroup[], language: Language): string[] {
  const pieces: string[] = [];
  for (const { key, options, open } of groups) {
    const title = practiceTexts[language].filterNames[key];
    const more = findTexts[language].more(Math.max(0, options.length - shownOptions));
    pieces.push(open ? '<details class="facet" open><summary>' : '<details class="facet"><summary>');
    pieces.push(asciiText(title), '</summary>');
    for (const piece of filterGroup({ title, options, shown: shownOptions, more })) pieces.push(piece);
    pieces.push('</details>');
  }
  return pieces;
}

/** The names of the municipalities never change while the process runs, so their list is written once. */
export const municipalityOptions = asciiHtml(
  areas.municipalities.map(({ name }) => `<option value="${htmlText(name)}">`).join(''),
);

function NearUs({ language, field }: { language: Language; field: NearTexts }) {
  const t = findTexts[language].near;
  const described = [field.error && 'bij-error', field.note && 'bij-note', 'bij-hint'].filter(Boolean).join(' ');
  return (
    <div class={field.error ? 'field field-wrong' : 'field'}>
      <label for={nearFieldId}>{t.label}</label>
      <p class="hint" id="bij-hint">
        {t.hint}
      </p>
      {field.error && (
        <p class="error" id="bij-error">
          {field.error}
        </p>
      )}
      <input
        id={nearFieldId}
        type="text"
        name={pageNames.near}
        value={field.value}
        list="municipalities"
        maxLength={100}
        autocomplete="off"
        aria-describedby={described}
        aria-invalid={field.error ? 'true' : undefined}
      />
      <datalist id="municipalities">{placeFor('municipalities')}</datalist>
      {field.note && (
        <p class="hint" id="bij-note">
          {field.note}
        </p>
      )}
    </div>
  );
}
