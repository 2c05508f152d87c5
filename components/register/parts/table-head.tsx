import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';
import type { Column, Sorting } from './table-view';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
}

/** Names of the columns; those that can be sorted are buttons. */
export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>): VNode {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

type HeadCellProps<Row> = Omit<TableHeadProps<Row>, 'columns'> & { readonly column: Column<Row> };

function HeadCell<Row>({ column, sorting, onSort }: HeadCellProps<Row>): VNode {
  const say = useSay(partStrings);
  const { id, title, isNumber } = column;
  const isSorted = sorting?.column === id;
  const isDown = isSorted && sorting.isDown;
  const canSort = Boolean(column.sortBy ?? column.text);
  return (
    <th
      scope="col"
      class={isNumber ? 'n' : undefined}
      aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}
    >
      {canSort ? (
        <button
          type="button"
          title={say('table.sort', { column: title })}
          onClick={() => onSort({ column: id, isDown: isSorted && !isDown })}
        >
          {title}
          {isSorted && <Icon name={isDown ? 'down' : 'up'} />}
        </button>
      ) : (
        <span>{title}</span>
      )}
    </th>
  );
}
