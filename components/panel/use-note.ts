import { useEffect, useRef, useState } from 'preact/hooks';
import type { DetectOptions } from '@/lib/detect/types';
import { startScan } from '@/lib/overlay/scan';
import { type HeldText, type NoteFinding, noteFindings, withoutFindings } from './note-findings';

/** Own words for a reason, in characters. The register's form takes no more either. */
export const NOTE_LIMIT = 120;

type Check =
  | { readonly step: 'none' | 'running' | 'broken' }
  | { readonly step: 'found'; readonly findings: readonly NoteFinding[] };

/** Starts a scan; `startScan` of the overlay's worker, or another one in tests. */
export type Scan = typeof startScan;

/** Own words for a reason: nothing of them is handed on before they were scanned and found free of personal data. */
export type Note = ReturnType<typeof useNote>;

export function useNote(held: HeldText, options: DetectOptions, scan: Scan = startScan) {
  const [text, setText] = useState('');
  const [check, setCheck] = useState<Check>({ step: 'none' });
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const write = (next: string) => {
    stop.current();
    setText(next);
    setCheck({ step: 'none' });
  };
  /** Hands on exactly what was scanned; with findings nothing. */
  const handOn = (take: (note: string | undefined) => void) => {
    const note = asStored(text);
    if (note === '') return take(undefined);
    stop.current();
    setCheck({ step: 'running' });
    stop.current = scan(
      { text: note, options: strict(options) },
      {
        onProgress: () => {},
        onFailed: () => setCheck({ step: 'broken' }),
        onDone: ({ findings }) => {
          const all = noteFindings(note, findings, held);
          if (all.length === 0) return take(note);
          setText(note);
          setCheck({ step: 'found', findings: all });
        },
      },
    );
  };
  const replace = (nameOf: (kind: NoteFinding['kind']) => string) => {
    if (check.step === 'found') write(withoutFindings(text, check.findings, nameOf));
  };
  return { text, check, write, handOn, replace, isTooLong: asStored(text).length > NOTE_LIMIT };
}

/** One line, without anything that can't be seen. */
function asStored(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

/** What may stay in a text that somebody decides upon may not lie in the register: nothing is let off here. */
function strict(options: DetectOptions): DetectOptions {
  return { ...options, sensitivity: 'strict', allowList: [], ignored: [] };
}
