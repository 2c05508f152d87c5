import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AskDialog } from '@/components/ui/ask-dialog';
import { mappingStrings } from '@/lib/i18n/mapping';
import { translator } from '@/lib/i18n/translator';
import { ask } from '@/lib/messages/send';
import type { Say } from './say';
import { usePairs } from './use-stored';

/** How many real values are kept for answers, until when, and the way to delete them. */
export function PairsCard({ say, keepDays }: { readonly say: Say; readonly keepDays: number }): VNode {
  const pairs = usePairs();
  const [result, setResult] = useState('');
  const wipe = async () => {
    const asked = await ask({ kind: 'mapping.wipe' });
    setResult(say(asked.ok ? 'pairs.deleted' : 'pairs.failed'));
  };
  return (
    <section class="card stored" aria-labelledby="stored-pairs">
      <h2 id="stored-pairs">{say('pairs.title')}</h2>
      {pairs.kind === 'mute' && <p>{say('pairs.mute')}</p>}
      {pairs.kind === 'known' && (
        <>
          <p>
            {pairs.values === 0
              ? say('pairs.none')
              : say('pairs.count', { n: pairs.values, m: pairs.places })}
          </p>
          {pairs.values > 0 && (
            <p class="hint">
              {keepDays > 0 ? say('pairs.disk', { n: keepDays }) : say('pairs.memory')} {say('pairs.where')}
            </p>
          )}
          {pairs.values > 0 && <Ways say={say} values={pairs.values} onWipe={() => void wipe()} />}
        </>
      )}
      <p class="result" role="status">
        {result}
      </p>
    </section>
  );
}

interface WaysProps {
  readonly say: Say;
  readonly values: number;
  readonly onWipe: () => void;
}

function Ways({ say, values, onWipe }: WaysProps): VNode {
  const [isAsking, setAsking] = useState(false);
  const words = translator(mappingStrings, say.language);
  return (
    <p class="ways">
      <a class="btn" href="mapping.html">
        {say('pairs.look')}
      </a>
      <button type="button" class="btn" onClick={() => setAsking(true)}>
        {words('mapping.wipe')}
      </button>
      {isAsking && (
        <AskDialog
          title={words('mapping.delete.ask', { n: values })}
          hint={words('mapping.delete.hint')}
          keep={words('mapping.delete.keep')}
          go={words('mapping.delete')}
          onGo={onWipe}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}
