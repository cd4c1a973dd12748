import type { ComponentChildren } from 'preact';
import { htmlText } from './html-text';

/**
 * Filters of a list: at the side on wide screens, behind a button ("Filter (3)") on narrow ones.
 * A plain GET form; `keep` holds what stays in the address (the question, the view).
 */
export function FilterPanel({
  summary,
  action,
  submit,
  keep = [],
  children,
}: {
  /** "Filter" or "Filter (3)". */
  summary: string;
  action: string;
  submit: string;
  keep?: readonly (readonly [name: string, value: string])[];
  children: ComponentChildren;
}) {
  return (
    <details class="filters">
      <summary>{summary}</summary>
      <form action={action}>
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {children}
        <button class="button" type="submit">
          {submit}
        </button>
      </form>
    </details>
  );
}

export interface FilterOption {
  value: string;
  label: string;
  /** How many results choosing it would leave. */
  count: number;
  chosen: boolean;
}

/** One question of the filter: tick what fits. Options after the first `shown` that are not chosen wait under `more`. */
export function FilterGroup({
  name,
  title,
  options,
  shown = 8,
  more,
}: {
  name: string;
  title: string;
  options: readonly FilterOption[];
  shown?: number;
  /** "Toon meer" */
  more: string;
}) {
  const inSight = (option: FilterOption, index: number) => index < shown || option.chosen;
  const rest = options.filter((option, index) => !inSight(option, index));
  return (
    <fieldset class="filter-group">
      <legend>{title}</legend>
      <FilterOptions name={name} options={options.filter(inSight)} />
      {rest.length > 0 && (
        <details>
          <summary>
            {more}
            <span class="visually-hidden">: {title}</span>
          </summary>
          <FilterOptions name={name} options={rest} />
        </details>
      )}
    </fieldset>
  );
}

// A page has some two hundred options: written as text they take a tenth of the time of rendering them as nodes.
function FilterOptions({ name, options }: { name: string; options: readonly FilterOption[] }) {
  return <ul dangerouslySetInnerHTML={{ __html: options.map((option) => optionHtml(name, option)).join('') }} />;
}

const optionHtml = (name: string, { value, label, count, chosen }: FilterOption) =>
  `<li><label class="choice${count === 0 ? ' choice-empty' : ''}"><input type="checkbox" name="${htmlText(name)}" value="${htmlText(value)}"${chosen ? ' checked' : ''}/><span>${htmlText(label)}</span><span class="count">${count}</span></label></li>`;
