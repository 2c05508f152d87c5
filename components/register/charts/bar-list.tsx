import { scaleLinear } from 'd3-scale';
import type { ComponentChildren, VNode } from 'preact';
import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';

export interface Bar {
  readonly id: string;
  readonly name: ComponentChildren;
  readonly count: number;
  /** Stands before the name. */
  readonly icon?: VNode;
  /** Hue of the bar, a custom property; without it the accent. */
  readonly hue?: string;
}

/** Bars with their names and numbers: readable as it stands. */
export function BarList({
  language,
  bars,
}: {
  readonly language: Language;
  readonly bars: readonly Bar[];
}): VNode {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ count }) => count))])
    .range([0, 100]);
  return (
    <ul class="bars">
      {bars.map(({ id, name, count, icon, hue = '--c1' }) => (
        <li key={id} class={icon ? undefined : 'plain'}>
          {icon}
          <span>{name}</span>
          <span class="b" aria-hidden="true">
            <i class="fill" style={{ width: `${scale(count)}%`, background: `var(${hue})` }} />
          </span>
          <span class="num">{formatNumber(language, count)}</span>
        </li>
      ))}
    </ul>
  );
}
