import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { Message } from '@/components/ui/message';
import { documentStrings } from '@/lib/i18n/documents';
import { ProofLine } from './proof-line';
import type { Saver } from './use-saving';

/** What becomes of a file: progress with a way out, then its name and the proof beside it. */
export function SavingLine({ saver: { saving, cancel } }: { readonly saver: Saver }): VNode | null {
  const say = useSay(documentStrings);
  switch (saving.kind) {
    case 'idle':
      return null;
    case 'making':
      return (
        <div class="card saving" role="status">
          <p>{say('making', { file: saving.file })}</p>
          <progress max={1} value={saving.done} aria-label={say('making', { file: saving.file })} />
          <span class="num">{say('making.done', { n: Math.round(saving.done * 100) })}</span>
          <button type="button" class="btn" onClick={cancel}>
            {say('cancel')}
          </button>
        </div>
      );
    case 'cancelled':
      return (
        <Message tone="info" role="status">
          <p>{say('cancelled')}</p>
        </Message>
      );
    case 'failed':
    case 'full':
      return (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say(saving.kind)}</p>
        </Message>
      );
    case 'done': {
      const { name, proof } = saving.delivered;
      return (
        <Message tone="ok" icon="check" role="status">
          <p>
            <b>{say('done', { file: name })}</b>
          </p>
          {proof && !name.endsWith('.zip') && <ProofLine proof={proof} />}
          {!proof && <p>{say('proof.none')}</p>}
        </Message>
      );
    }
  }
}
