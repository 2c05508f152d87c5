import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AskDialog } from '@/components/ui/ask-dialog';
import { ask } from '@/lib/messages/send';
import { Choices } from './choices';
import type { Say } from './say';

interface KeepChoiceProps {
  readonly say: Say;
  readonly days: number;
  readonly lock?: string | undefined;
  readonly onChange: (days: number) => void;
}

/**
 * How long real values stay. The way back to "until the browser closes" deletes what lies on the disk,
 * after a question, and moves nothing.
 */
export function KeepChoice({ say, days, lock, onChange }: KeepChoiceProps): VNode {
  const [onDisk, setOnDisk] = useState(0);
  const [round, setRound] = useState(0);
  const choose = async (wanted: number) => {
    const there = wanted === 0 ? await countOnDisk() : 0;
    if (there === 0) onChange(wanted);
    else setOnDisk(there);
    // draws the choice that still holds, whatever was clicked
    setRound(round + 1);
  };
  const forget = async () => {
    onChange(0);
    await ask({ kind: 'mapping.wipe', where: 'disk' });
  };
  return (
    <>
      <Choices
        key={round}
        say={say}
        name="keepMappingDays"
        values={[0, 7, 30, 90]}
        value={days}
        lock={lock}
        note={say('keepMappingDays.days.why')}
        onChange={(wanted) => void choose(wanted)}
      />
      {onDisk > 0 && (
        <AskDialog
          title={say('keep.ask', { n: onDisk })}
          hint={say('keep.hint')}
          keep={say('keep.keep')}
          go={say('keep.go')}
          onGo={() => void forget()}
          onClose={() => setOnDisk(0)}
        />
      )}
    </>
  );
}

async function countOnDisk(): Promise<number> {
  const asked = await ask({ kind: 'mapping.list' });
  return asked.ok ? asked.answer.mappings.filter(({ onDisk }) => onDisk).length : 0;
}
