import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ColumnChoice, useColumns } from './column-choice';
import { Pager, pageRows } from './pager';
import { useLanguage } from './speech';
import { TableBody } from './table-body';
import { TableHead } from './table-head';
import { TableTools } from './table-tools';
import { type Column, type Filter, viewRows, type Wish } from './table-view';

interface DataTableProps<Row> {
  /** Name under which the choice of columns is kept. */
  readonly id: string;
  /** What the table shows, for readers. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly filters?: readonly Filter<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads; its first cell becomes the link. */
  readonly linkOf?: (row: Row) => string;
  /** Filters chosen beforehand, e.g. by the address. */
  readonly preset?: Readonly<Record<string, string>>;
  /** Sorting until a person chooses another. */
  readonly sorting?: Wish['sorting'];
}

/**
 * A table with search, filters, sorting, choice of columns and pages. Below 760 px each row becomes a card.
 * Rows are drawn a hundred at a time.
 */
export function DataTable<Row>(props: DataTableProps<Row>): VNode {
  const { id, caption, rows, columns, filters = [], keyOf, linkOf, preset = {}, sorting = null } = props;
  const language = useLanguage();
  const [wish, setWish] = useState<Wish>({ search: '', chosen: preset, sorting });
  const [asked, setPage] = useState(0);
  const { shown, toggle } = useColumns(id, columns);
  const fitting = useMemo(
    () => viewRows(rows, columns, filters, wish, language),
    [rows, columns, filters, wish, language],
  );
  const { page, visible } = pageRows(fitting, asked);
  const ask = (change: Partial<Wish>) => {
    setWish({ ...wish, ...change });
    setPage(0);
  };
  return (
    <div class="tablebox">
      <TableTools filters={filters} wish={wish} count={fitting.length} onWish={ask}>
        <ColumnChoice columns={columns} shown={shown} onToggle={toggle} />
      </TableTools>
      {fitting.length > 0 && (
        <div class="tablewrap">
          <table class="t cards">
            <caption class="vh">{caption}</caption>
            <TableHead columns={shown} sorting={wish.sorting} onSort={(next) => ask({ sorting: next })} />
            <TableBody rows={visible} columns={shown} keyOf={keyOf} linkOf={linkOf} />
          </table>
          <Pager page={page} total={fitting.length} onPage={setPage} />
        </div>
      )}
    </div>
  );
}
