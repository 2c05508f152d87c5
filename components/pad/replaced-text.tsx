import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { marksOf, segmentsIn } from '@/components/panel/marks';
import { isKept } from './kept';
import type { Replacing } from './use-replacing';

/** Longer texts are shown up to here. Replaced and copied is always all. */
export const SHOWN = 20_000;

interface ReplacedTextProps {
  readonly text: string;
  readonly replacing: Replacing;
}

/** The text as it goes out, what was replaced marked. */
export function ReplacedText({ text, replacing }: ReplacedTextProps): VNode {
  const { entities, kept } = replacing;
  const marks = useMemo(() => marksOf({ entities, special: [] }), [entities]);
  return (
    <>
      {segmentsIn(text, marks, 0, Math.min(text.length, SHOWN)).map(({ start, text: piece, mark }) =>
        mark && 'entity' in mark && !isKept(kept, mark.entity) ? (
          <span key={start} class="ph">
            {mark.replacement}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
