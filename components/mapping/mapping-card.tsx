import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Mapping } from '@/components/page/use-mappings';
import { AskDialog } from '@/components/ui/ask-dialog';
import { Icon } from '@/components/ui/icon';
import { toolTitle } from '@/lib/exports/tool-title';
import { formatDay } from '@/lib/i18n/format';
import { PairTable } from './pair-table';
import type { Say } from './say';

interface MappingCardProps {
  readonly say: Say;
  readonly mapping: Mapping;
  readonly isShown: boolean;
  readonly onDelete: () => void;
}

/** One conversation: its tool, the day of its last use, what stands for what. */
export function MappingCard({ say, mapping, isShown, onDelete }: MappingCardProps): VNode {
  const [isAsking, setAsking] = useState(false);
  const tool = toolTitle(mapping.toolId, say.language);
  const day = formatDay(say.language, mapping.day);
  const n = mapping.pairs.length;
  return (
    <article class="card mapping">
      <header>
        <div>
          <h2>{tool}</h2>
          <p class="small muted">
            {say('mapping.day', { day })} · {say('mapping.count', { n })} ·{' '}
            {say(mapping.onDisk ? 'mapping.disk' : 'mapping.memory')}
          </p>
        </div>
        <button
          type="button"
          class="btn small"
          aria-label={say('mapping.delete.about', { tool, day })}
          onClick={() => setAsking(true)}
        >
          <Icon name="trash" small />
          {say('mapping.delete')}
        </button>
      </header>
      <PairTable say={say} pairs={mapping.pairs} isShown={isShown} label={`${tool}, ${day}`} />
      {isAsking && (
        <AskDialog
          title={say('mapping.delete.ask', { n })}
          hint={say('mapping.delete.hint')}
          keep={say('mapping.delete.keep')}
          go={say('mapping.delete')}
          onGo={onDelete}
          onClose={() => setAsking(false)}
        />
      )}
    </article>
  );
}
