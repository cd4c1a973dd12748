import type { ComponentChildren } from 'preact';
import { asciiHtml, htmlText } from './html-text';

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
  /** Up to its count, when it is not chosen: a page has some two hundred of them. */
  ready: string;
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
  ready: choiceHtml({ name, value, label }, '', ''),
});

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
  const pieces: string[] = [asciiHtml(`<fieldset class="filter-group"><legend>${htmlText(title)}</legend><ul>`)];
  options.forEach((option, index) => {
    if (index < shown || option.chosen) addOption(pieces, option);
    else rest.push(option);
  });
  if (rest.length > 0) {
    pieces.push(
      asciiHtml(
        `</ul><details><summary>${htmlText(more)}<span class="visually-hidden">: ${htmlText(title)}</span></summary><ul>`,
      ),
    );
    for (const option of rest) addOption(pieces, option);
    pieces.push('</ul></details></fieldset>');
  } else pieces.push('</ul></fieldset>');
  return pieces;
}

const optionEnd = '</span></label></li>';

function addOption(pieces: string[], { choice, count, chosen }: FilterOption): void {
  const plain = !chosen && count > 0;
  pieces.push(plain ? choice.ready : choiceHtml(choice, count === 0 ? ' choice-empty' : '', chosen ? ' checked' : ''));
  pieces.push(String(count), optionEnd);
}

const choiceHtml = ({ name, value, label }: Omit<FilterChoice, 'ready'>, emptyClass: string, checked: string) =>
  asciiHtml(
    `<li><label class="choice${emptyClass}"><input type="checkbox" name="${htmlText(name)}" value="${htmlText(value)}"${checked}/><span>${htmlText(label)}</span><span class="count">`,
  );
