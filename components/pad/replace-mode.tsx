import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '@/components/panel/copy-text';
import { CopyButton } from './copy-button';
import { FoundNote } from './found-note';
import { Output } from './output';
import type { PadParts } from './parts';
import { ReplacedText, SHOWN } from './replaced-text';
import { useReplacing } from './use-replacing';
import { Writing } from './writing';

interface ReplaceModeProps extends PadParts {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Text in, replaced text out. */
export function ReplaceMode({ text, onText, ...parts }: ReplaceModeProps): VNode {
  const { say, isSmall } = parts;
  const replacing = useReplacing(text, parts);
  const [result, setResult] = useState('');
  const { scan } = replacing;
  const copy = async () => {
    const out = replacing.giveOut();
    if (!out) return;
    const done = await copyText(out.text, null);
    const key = out.replaced > 0 ? 'pad.copied' : 'pad.copied.plain';
    setResult(done ? say(key, { n: out.replaced }) : say('pad.clip'));
  };
  return (
    <div class="pad-columns">
      <Writing
        label={say('pad.in')}
        hint={say('pad.in.hint')}
        value={text}
        onChange={(next) => {
          setResult('');
          onText(next);
        }}
        onCopy={() => void copy()}
      />
      <div class="pad-side">
        <Output
          label={say('pad.out')}
          isBusy={scan.kind === 'scanning'}
          onCopy={() => void replacing.giveOut()}
        >
          {scan.kind === 'done' && <ReplacedText text={scan.text} replacing={replacing} />}
          {scan.kind === 'empty' && <span class="muted">{say('pad.out.empty')}</span>}
          {scan.kind === 'scanning' && (
            <span class="muted num">
              {scan.percent > 0 ? say('pad.checking.part', { p: scan.percent }) : say('pad.checking')}
            </span>
          )}
        </Output>
        {scan.kind === 'done' && scan.text.length > SHOWN && <p class="hint">{say('pad.cut')}</p>}
        <CopyButton say={say} disabled={scan.kind !== 'done'} onCopy={() => void copy()} />
        <p class="pad-result hint" role="status">
          {result}
        </p>
        <FoundNote say={say} replacing={replacing} isSmall={isSmall} />
      </div>
    </div>
  );
}
