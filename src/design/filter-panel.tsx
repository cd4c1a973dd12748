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
  const legend = `<legend>${htmlText(title)}</legend>${listHtml(name, options.filter(inSight))}`;
  const fold =
    rest.length > 0
      ? `<details><summary>${htmlText(more)}<span class="visually-hidden">: ${htmlText(title)}</span></summary>${listHtml(name, rest)}</details>`
      : '';
  return <fieldset class="filter-group" dangerouslySetInnerHTML={{ __html: legend + fold }} />;
}

// A page has some two hundred options: written as text they take a fifth of the time of rendering them as nodes.
const listHtml = (name: string, options: readonly FilterOption[]) =>
  `<ul>${options.map((option) => optionHtml(htmlText(name), option)).join('')}</ul>`;

const optionHtml = (name: string, { value, label, count, chosen }: FilterOption) =>
  `<li><label class="choice${count === 0 ? ' choice-empty' : ''}"><input type="checkbox" name="${name}" value="${htmlText(value)}"${chosen ? ' checked' : ''}/><span>${htmlText(label)}</span><span class="count">${count}</span></label></li>`;
