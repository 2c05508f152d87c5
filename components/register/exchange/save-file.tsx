import type { VNode } from 'preact';
import { ProofLine } from '@/components/register/documents/proof-line';
import { useSay } from '@/components/register/parts/speech';
import { Icon } from '@/components/ui/icon';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { type FileOrder, useFile } from './use-file';

interface SaveFileProps {
  readonly order: FileOrder;
  readonly words: string;
}

/** The button that saves a file, and what came of it. */
export function SaveFile({ order, words }: SaveFileProps): VNode {
  const say = useSay(exchangeStrings);
  const { state, save } = useFile(order);
  return (
    <>
      <button type="button" class="btn" aria-disabled={state.kind === 'saving'} onClick={save}>
        <Icon name="download" />
        {words}
      </button>
      <p role="status" class={state.kind === 'failed' ? 'problem' : 'muted'}>
        {state.kind === 'saved' && say('saved', { file: state.delivered.name })}
        {state.kind === 'failed' && say('save.failed')}
      </p>
      {state.kind === 'saved' && state.delivered.proof && <ProofLine proof={state.delivered.proof} />}
    </>
  );
}
