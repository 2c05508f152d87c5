import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Mapping } from '@/components/page/use-mappings';
import { Icon } from '@/components/ui/icon';
import { SearchField } from '@/components/ui/search-field';
import { type Asked, ask } from '@/lib/messages/send';
import { MappingCard } from './mapping-card';
import type { Say } from './say';
import { searchMappings } from './search-mappings';
import { WipeButton } from './wipe-button';

interface MappingViewProps {
  readonly say: Say;
  readonly mappings: readonly Mapping[];
}

/** The conversations with their search. Values stay covered until they are asked for. */
export function MappingView({ say, mappings }: MappingViewProps): VNode {
  const [query, setQuery] = useState('');
  const [isShown, setShown] = useState(false);
  const [result, setResult] = useState('');
  const { language } = say;
  const found = useMemo(() => searchMappings(mappings, query, language), [mappings, query, language]);
  const tell = ({ ok }: Asked<'mapping.remove' | 'mapping.wipe'>) =>
    setResult(say(ok ? 'mapping.deleted' : 'mapping.delete.failed'));
  return (
    <>
      <div class="pagehead">
        <div>
          <h1>{say('mapping.title')}</h1>
          <p>{say('mapping.lead')}</p>
        </div>
        <div class="acts">
          <WipeButton
            say={say}
            count={mappings.reduce((sum, { pairs }) => sum + pairs.length, 0)}
            onWipe={() => void ask({ kind: 'mapping.wipe' }).then(tell)}
          />
        </div>
      </div>
      <search class="toolbar" aria-label={say('mapping.filter')}>
        <SearchField
          label={say('mapping.search')}
          hint={say('mapping.search.hint')}
          value={query}
          onChange={setQuery}
        />
        <button type="button" class="btn" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          <Icon name="eye" />
          {say(isShown ? 'mapping.hide' : 'mapping.show')}
        </button>
        <p class="result" role="status">
          {result}
        </p>
      </search>
      {found.length === 0 && <p class="card nomatch">{say('mapping.none')}</p>}
      <div class="mappings">
        {found.map((mapping) => (
          <MappingCard
            key={mapping.key}
            say={say}
            mapping={mapping}
            isShown={isShown}
            onDelete={() => void ask({ kind: 'mapping.remove', key: mapping.key }).then(tell)}
          />
        ))}
      </div>
    </>
  );
}
