import type { ComponentChildren, VNode } from 'preact';
import { SearchField } from '@/components/ui/search-field';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';
import type { Filter, Wish } from './table-view';

interface TableToolsProps<Row> {
  readonly filters: readonly Filter<Row>[];
  readonly wish: Wish;
  /** Rows that fit. */
  readonly count: number;
  readonly onWish: (change: Partial<Wish>) => void;
  readonly children?: ComponentChildren;
}

/** Search and filters above a table. `/` jumps to the search, Esc empties it. */
export function TableTools<Row>({ filters, wish, count, onWish, children }: TableToolsProps<Row>): VNode {
  const say = useSay(partStrings);
  const isFiltered = wish.search.trim() !== '' || filters.some(({ id }) => wish.chosen[id]);
  return (
    <>
      <search class="toolbar" aria-label={say('table.find')}>
        <SearchField
          label={say('table.search')}
          hint={say('table.search')}
          value={wish.search}
          onChange={(search) => onWish({ search })}
        />
        {filters.map((filter) => (
          <FilterChoice
            key={filter.id}
            filter={filter}
            value={wish.chosen[filter.id] ?? ''}
            onChange={(option) => onWish({ chosen: { ...wish.chosen, [filter.id]: option } })}
          />
        ))}
        {isFiltered && (
          <button type="button" class="btn quiet small" onClick={() => onWish({ search: '', chosen: {} })}>
            {say('table.reset')}
          </button>
        )}
        {children}
      </search>
      <p class={count === 0 ? 'card nomatch' : 'vh'} role="status">
        {count === 0 ? say('table.none') : say('table.count', { n: count })}
      </p>
    </>
  );
}

interface FilterChoiceProps<Row> {
  readonly filter: Filter<Row>;
  readonly value: string;
  readonly onChange: (option: string) => void;
}

function FilterChoice<Row>({ filter, value, onChange }: FilterChoiceProps<Row>): VNode {
  return (
    <select
      class="input"
      aria-label={filter.label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{filter.all}</option>
      {filter.options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
