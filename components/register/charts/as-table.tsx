import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { overviewStrings } from '@/lib/i18n/overview';

interface AsTableProps {
  /** What the table shows. */
  readonly caption: string;
  readonly head: readonly string[];
  /** Cells of a row; the first names it. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a chart, for everybody who would rather read them. */
export function AsTable({ caption, head, rows }: AsTableProps): VNode {
  const say = useSay(overviewStrings);
  return (
    <details class="as-table">
      <summary>{say('as-table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <section class="scroll" aria-label={caption} tabIndex={0}>
        <table class="t small">
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              {head.map((title, index) => (
                <th key={title} scope="col" class={index > 0 ? 'n' : undefined}>
                  <span>{title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">
                  <span>{name}</span>
                </th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]} class="n">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
