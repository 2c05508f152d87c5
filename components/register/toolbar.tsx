import type { ComponentChildren, VNode } from 'preact';
import { SearchField } from '@/components/ui/search-field';
import { translator } from '@/lib/i18n/translator';
import { useStrings } from '@/lib/i18n/uses';
import { PROTECTIONS } from '@/lib/register/use';
import { isFiltered, NO_FILTER, protectionOf, type UseFilter } from './filter-uses';
import type { Say } from './say';

interface ToolbarProps {
  readonly say: Say;
  readonly filter: UseFilter;
  readonly tools: readonly { readonly id: string; readonly name: string }[];
  readonly onFilter: (filter: UseFilter) => void;
  readonly children?: ComponentChildren;
}

/** Search and filters. `/` jumps to the search, Esc empties it. */
export function Toolbar({ say, filter, tools, onFilter, children }: ToolbarProps): VNode {
  const sayUse = translator(useStrings, say.language);
  const protections = PROTECTIONS.map((id) => ({ id, name: sayUse(`protection.${id}`) }));
  return (
    <search class="toolbar" aria-label={say('filter.label')}>
      <SearchField
        label={say('filter.search')}
        hint={say('filter.search.hint')}
        value={filter.search}
        onChange={(search) => onFilter({ ...filter, search })}
      />
      <Choice
        label={say('filter.tool')}
        all={say('filter.tool.all')}
        value={filter.toolId}
        options={tools}
        onChange={(toolId) => onFilter({ ...filter, toolId })}
      />
      <Choice
        label={say('filter.protection')}
        all={say('filter.protection.all')}
        value={filter.protection}
        options={protections}
        onChange={(value) => onFilter({ ...filter, protection: protectionOf(value) })}
      />
      {isFiltered(filter) && (
        <button type="button" class="btn quiet small" onClick={() => onFilter(NO_FILTER)}>
          {say('filter.reset')}
        </button>
      )}
      {children}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps): VNode {
  return (
    <select
      class="input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
