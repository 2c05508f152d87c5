import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';

export interface ChartColumn {
  readonly id: string;
  /** Below the column. */
  readonly label: string;
  /** One value a series, in the order of the series. */
  readonly values: readonly number[];
}

interface ColumnChartProps {
  readonly language: Language;
  /** What the chart says, for readers. */
  readonly label: string;
  readonly series: readonly { readonly id: string; readonly name: string }[];
  readonly columns: readonly ChartColumn[];
}

/** Lines across the chart, about. */
const TICKS = 4;

/** Stacked columns; series differ by lightness and pattern, so that they stay apart in grey. At most five. */
export function ColumnChart({ language, label, series, columns }: ColumnChartProps): VNode {
  const highest = Math.max(1, ...columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const scale = scaleLinear().domain([0, highest]).range([0, 100]).nice(TICKS);
  const ticks = scale.ticks(TICKS).filter(Number.isInteger);
  return (
    <figure>
      <div class="cols" role="img" aria-label={label}>
        <div class="plot">
          {ticks.map((tick) => (
            <span key={tick} class="line" style={{ bottom: `${scale(tick)}%` }}>
              <i class="tick">{formatNumber(language, tick)}</i>
            </span>
          ))}
          {columns.map((column) => (
            <Column key={column.id} column={column} scale={scale} />
          ))}
        </div>
        <div class="under">
          {columns.map(({ id, label: below }) => (
            <span key={id}>{below}</span>
          ))}
        </div>
      </div>
      <ul class="legend">
        {series.map(({ id, name }, index) => (
          <li key={id}>
            <i class={`p${index + 1}`} />
            {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface ColumnProps {
  readonly column: ChartColumn;
  readonly scale: (value: number) => number;
}

function Column({ column: { values }, scale }: ColumnProps): VNode {
  const parts = values
    .map((value, index) => ({ value, look: `p${index + 1}` }))
    .filter(({ value }) => value > 0);
  return (
    <div class="col">
      {parts.reverse().map(({ value, look }) => (
        <i key={look} class={look} style={{ height: `${scale(value)}%` }} />
      ))}
    </div>
  );
}
