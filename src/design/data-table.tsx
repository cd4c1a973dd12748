import type { ComponentChildren } from 'preact';

// What scrolls has to take the focus, or the keyboard cannot scroll it (WCAG 2.1.1).
const scrollable = { tabIndex: 0 };

/**
 * A table that scrolls by itself, also by keyboard, when it is wider than the screen. The first cell of a row is
 * its heading. `numeric` names the columns (from 0) that hold numbers.
 */
export function DataTable({
  id,
  caption,
  captionHidden = false,
  headers,
  rows,
  numeric = [],
  compare,
  stacked = false,
}: {
  /** Unique on the page. */
  id: string;
  caption: ComponentChildren;
  captionHidden?: boolean;
  headers: readonly ComponentChildren[];
  rows: readonly (readonly ComponentChildren[])[];
  numeric?: readonly number[];
  /** Names of things beside each other: the row headings stay in sight; on a phone each cell says whose it is. */
  compare?: readonly string[];
  /** Things with a few facts each: on a phone, thing by thing. Headers are texts then. */
  stacked?: boolean;
}) {
  const look = compare ? 'compare' : stacked ? 'stacked' : undefined;
  const labelOf = (column: number) => (stacked ? String(headers[column]) : compare?.[column - 1]);
  const kind = (column: number) => (numeric.includes(column) ? 'number' : undefined);
  return (
    <>
      {/* Not a <caption>: that would scroll away with the table. */}
      <p class={captionHidden ? 'visually-hidden' : 'table-caption'} id={`${id}-caption`}>
        {caption}
      </p>
      <section class="table-region" aria-labelledby={`${id}-caption`} {...scrollable}>
        <table id={id} class={look} aria-labelledby={`${id}-caption`}>
          <thead>
            <tr>
              {headers.map((header, column) => (
                <th key={column} scope="col" class={kind(column)}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column} class={kind(column)} data-label={labelOf(column)}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
