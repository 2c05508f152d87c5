import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import { panelStrings } from '@/lib/i18n/panel';
import { translator } from '@/lib/i18n/translator';
import { Findings } from './findings';
import type { Say } from './say';
import type { Replacing } from './use-replacing';

interface FoundNoteProps {
  readonly say: Say;
  readonly replacing: Replacing;
  readonly isSmall: boolean;
}

/** What came of the check: the findings with their switches, nothing, or that it failed. */
export function FoundNote({ say, replacing, isSmall }: FoundNoteProps): VNode | null {
  const { scan, entities, special, again } = replacing;
  if (scan.kind === 'failed') {
    return (
      <Message tone="stop" icon="incident" role="alert">
        <p>{say('pad.broken')}</p>
        <button type="button" class="btn small" onClick={again}>
          {say('pad.again')}
        </button>
      </Message>
    );
  }
  if (scan.kind !== 'done') return null;
  return (
    <>
      {entities.length === 0 && <p class="hint">{say('pad.none')}</p>}
      {special.length > 0 && <Special say={say} words={wordsOf(scan.text, special)} isSmall={isSmall} />}
      {entities.length > 0 && (
        <details class="pad-found" open={!isSmall}>
          <summary>{say('pad.found', { n: entities.length })}</summary>
          <Findings language={say.language} replacing={replacing} />
        </details>
      )}
    </>
  );
}

interface SpecialProps {
  readonly say: Say;
  readonly words: readonly string[];
  readonly isSmall: boolean;
}

function Special({ say, words, isSmall }: SpecialProps): VNode {
  const panelSay = translator(panelStrings, say.language);
  if (isSmall) {
    return (
      <p class="hint">
        <b lang="">{words.join(', ')}</b>: {panelSay('special.stays')}
      </p>
    );
  }
  return (
    <Message tone="special">
      <p>
        <b lang="">{words.join(', ')}</b>: {panelSay('special.why')} {panelSay('special.stays')}
      </p>
    </Message>
  );
}

function wordsOf(text: string, special: Replacing['special']): string[] {
  const words = special.flatMap(({ places }) => places.map(({ start, end }) => text.slice(start, end)));
  return [...new Set(words)].slice(0, 8);
}
