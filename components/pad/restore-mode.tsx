import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { copyText } from '@/components/panel/copy-text';
import { restore, restoredText, type Segment } from '@/lib/pseudonymise/restore/restorer';
import { CopyButton } from './copy-button';
import { Output } from './output';
import type { PadParts } from './parts';
import { SHOWN } from './replaced-text';
import type { Say } from './say';
import { Writing } from './writing';

interface RestoreModeProps extends PadParts {
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

/** Answer in, real values out. */
export function RestoreMode({ say, pad, answer, onAnswer }: RestoreModeProps): VNode {
  const { conversation, version } = pad;
  const [result, setResult] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells what the conversation holds
  const segments = useMemo(
    () => (conversation ? restore(answer, conversation) : []),
    [answer, conversation, version],
  );
  const count = segments.filter(({ kind }) => kind === 'restored').length;
  const isEmpty = answer.trim() === '';
  const copy = async () => {
    if (isEmpty) return;
    const done = await copyText(restoredText(segments), null);
    setResult(say(done ? 'pad.real.copied' : 'pad.clip'));
  };
  return (
    <div class="pad-columns">
      <Writing
        label={say('pad.answer')}
        hint={say('pad.answer.hint')}
        value={answer}
        onChange={(next) => {
          setResult('');
          onAnswer(next);
        }}
        onCopy={() => void copy()}
      />
      <div class="pad-side">
        <Output label={say('pad.real')}>
          {isEmpty ? (
            <span class="muted">{say('pad.real.empty')}</span>
          ) : (
            beginning(segments).map(({ start, segment }) => <Piece key={start} say={say} segment={segment} />)
          )}
        </Output>
        {answer.length > SHOWN && <p class="hint">{say('pad.cut')}</p>}
        <CopyButton say={say} disabled={isEmpty} onCopy={() => void copy()} />
        <p class="pad-result hint" role="status">
          {result || (isEmpty ? '' : count > 0 ? say('pad.real.count', { n: count }) : say('pad.real.none'))}
        </p>
      </div>
    </div>
  );
}

function Piece({ say, segment }: { readonly say: Say; readonly segment: Segment }): VNode {
  if (segment.kind === 'plain') return <>{segment.text}</>;
  return (
    <span class="pad-real" title={say('pad.real.mark', { placeholder: segment.placeholder })}>
      {segment.value}
    </span>
  );
}

/** The segments of about the first `SHOWN` characters, with where they begin. */
function beginning(segments: readonly Segment[]): readonly { start: number; segment: Segment }[] {
  let length = 0;
  const shown: { start: number; segment: Segment }[] = [];
  for (const segment of segments) {
    if (length >= SHOWN) break;
    const { kind } = segment;
    const text = kind === 'plain' ? segment.text : segment.value;
    const part: Segment = kind === 'plain' ? { kind, text: text.slice(0, SHOWN - length) } : segment;
    shown.push({ start: length, segment: part });
    length += text.length;
  }
  return shown;
}
