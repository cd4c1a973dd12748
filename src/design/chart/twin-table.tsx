export type TwinCell = string | { text: string; href: string };

export interface TwinTableProps {
  /** What opens it: "Toon als tabel". */
  summary: string;
  caption: string;
  columns: readonly { label: string; numeric?: boolean }[];
  /** One cell per column; the first names the row. */
  rows: readonly (readonly TwinCell[])[];
}

/** The same facts as the picture above it, for who reads, copies or checks. */
export function TwinTable({ summary, caption, columns, rows }: TwinTableProps) {
  return (
    <details class="twin-table">
      <summary>{summary}</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" class={numeric ? 'twin-table-number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <TwinTableCell key={at} cell={cell} first={at === 0} column={columns[at]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface CellProps {
  cell: TwinCell;
  first: boolean;
  column: TwinTableProps['columns'][number] | undefined;
}

function TwinTableCell({ cell, first, column }: CellProps) {
  const content = typeof cell === 'string' ? cell : <a href={cell.href}>{cell.text}</a>;
  if (first) return <th scope="row">{content}</th>;
  return (
    <td class={column?.numeric ? 'twin-table-number' : undefined} data-label={column?.label}>
      {content}
    </td>
  );
}
