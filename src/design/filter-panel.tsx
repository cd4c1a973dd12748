import type { ComponentChildren } from 'preact';
import { asciiHtml, asciiText, htmlText } from './html-text';

/**
 * Filters of a list: at the side on wide screens, behind a button ("Filter (3)") on narrow ones.
 * A plain GET form; `keep` holds what stays in the address (the question, the view).
 */
export function FilterPanel({
  summary,
  open = false,
  action,
  submit,
  keep = [],
  children,
}: {
  /** "Filter" or "Filter (3)". */
  summary: string;
  /** From the start, also where it waits behind its button: something in it is wrong. */
  open?: boolean;
  action: string;
  submit: string;
  keep?: readonly (readonly [name: string, value: string])[];
  children: ComponentChildren;
}) {
  return (
    <details class="filters" open={open}>
      <summary>{summary}</summary>
      <form action={action}>
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div class="filters-submit">
          <button class="button button-secondary" type="submit">
            {submit}
          </button>
        </div>
      </form>
    </details>
  );
}

/** A value of a filter, the same in every list it stands in. */
export interface FilterChoice {
  name: string;
  value: string;
  label: string;
  /** As HTML, by count: a page has some two hundred of them. */
  drawn: { chosen: string[]; other: string[] };
}

export interface FilterOption {
  choice: FilterChoice;
  /** How many results choosing it would leave. */
  count: number;
  chosen: boolean;
}

export const filterChoice = (name: string, value: string, label: string): FilterChoice => ({
  name,
  value,
  label,
  drawn: { chosen: [], other: [] },
});

/** From here on an option is drawn anew: some 300 bytes for each count that is kept. */
const keptCounts = 64;

/**
 * One question of the filter: tick what fits. Options after the first `shown` that are not chosen wait under `more`.
 * Written as pieces: as nodes, the options take a fifth of the time of a page.
 */
export function filterGroup({
  title,
  options,
  shown,
  more,
}: {
  title: string;
  options: readonly FilterOption[];
  shown: number;
  /** "Nog 12" */
  more: string;
}): string[] {
  const rest: FilterOption[] = [];
  const name = asciiText(title);
  const pieces: string[] = ['<fieldset class="filter-group"><legend>', name, '</legend><ul>'];
  options.forEach((option, index) => {
    if (index < shown || option.chosen) pieces.push(optionHtml(option));
    else rest.push(option);
  });
  if (rest.length > 0) {
    pieces.push('</ul><details><summary>', asciiText(more), '<span class="visually-hidden">: ', name);
    pieces.push('</span></summary><ul>');
    for (const option of rest) pieces.push(optionHtml(option));
    pieces.push('</ul></details></fieldset>');
  } else pieces.push('</ul></fieldset>');
  return pieces;
}

function optionHtml(option: FilterOption): string {
  const { choice, count, chosen } = option;
  if (count >= keptCounts) return drawOption(option);
  const drawn = chosen ? choice.drawn.chosen : choice.drawn.other;
  drawn[count] ??= drawOption(option);
  return drawn[count];
}

const drawOption = ({ choice: { name, value, label }, count, chosen }: FilterOption) =>
  asciiHtml(
    `<li><label class="choice${count === 0 ? ' choice-empty' : ''}"><input type="checkbox" name="${htmlText(name)}" value="${htmlText(value)}"${chosen ? ' checked' : ''}/><span>${htmlText(label)}</span><span class="count">${count}</span></label></li>`,
  );
