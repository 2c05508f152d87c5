import type { VNode } from 'preact';
import type { Column } from './table-view';

interface TableBodyProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly linkOf?: ((row: Row) => string) | undefined;
}

/** The rows of one page. Where rows lead somewhere, the arrows go from row to row and Enter opens. */
export function TableBody<Row>({ rows, columns, keyOf, linkOf }: TableBodyProps<Row>): VNode {
  return (
    <tbody onKeyDown={(event) => moveRow(event)}>
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          {columns.map(({ id, title, cell, isNumber }, index) => (
            <td key={id} data-l={title} class={classOf(index, isNumber)}>
              {index === 0 && linkOf ? (
                <a class="rowlink" href={linkOf(row)}>
                  {cell(row)}
                </a>
              ) : (
                <div>{cell(row)}</div>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function classOf(index: number, isNumber = false): string | undefined {
  if (index === 0) return 'strong';
  return isNumber ? 'n' : undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveRow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (!step || !(event.target instanceof HTMLElement) || !event.target.matches('.rowlink')) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.rowlink')];
  const next = links[links.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
