import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

export interface TableColumn<Row> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'end';
  /** Names the row for screen readers and heads its card on a phone. Exactly one column. */
  readonly rowHeader?: boolean;
}

export interface TableProps<Row> {
  /** What the table lists; read out, not shown. */
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
}

/** Rows and columns on a desk; on a phone each row becomes a card with its columns named. One markup for both. */
export function Table<Row>({ caption, columns, rows, rowKey, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    // Roles are said again because `display` other than table makes some browsers forget them.
    <table role="table" className="block w-full text-sm md:table md:border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:border-b md:border-line-strong">
          {columns.map(({ id, name, align }) => (
            <th
              key={id}
              role="columnheader"
              scope="col"
              className={cx(
                'px-3 py-2 text-xs font-semibold text-ink-soft',
                align === 'end' ? 'text-right' : 'text-left',
              )}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="flex flex-col gap-3 md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="flex flex-col gap-1 rounded-card border border-line bg-surface p-4 md:table-row md:rounded-none md:border-0 md:border-b md:bg-transparent md:hover:bg-sunken"
          >
            {columns.map((column) => (
              <TableCell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableCell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const end = column.align === 'end' && 'md:text-right md:tabular-nums';
  if (column.rowHeader) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={cx(
          'order-first text-left text-base font-semibold max-md:[&_a]:inline-flex max-md:[&_a]:min-h-11 max-md:[&_a]:items-center max-md:[&_button]:min-h-11 md:px-3 md:py-3 md:text-sm',
          end,
        )}
      >
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={cx('flex items-baseline justify-between gap-4 md:table-cell md:px-3 md:py-3', end)}
    >
      <span aria-hidden className="max-w-2/5 shrink-0 text-ink-soft md:hidden">
        {column.name}
      </span>
      <span>{column.cell(row)}</span>
    </td>
  );
}
