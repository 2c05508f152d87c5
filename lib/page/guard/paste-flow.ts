import type { Occasion } from '@/lib/overlay/protocol';
import { caretFromPoint } from '@/lib/page/dom/caret';
import { insertText } from '@/lib/page/editors/write';
import type { Tool } from '@/lib/tools/types';
import { check } from './check';
import type { Composer } from './composer';
import { type Guard, holdAndWrite, recordClean } from './flow';

/**
 * A paste or drop of text into a composer. Decided in the same tick: a clean text goes its native way,
 * untouched; anything else is held until the person has decided.
 * @returns true when the event must be stopped
 */
export function takeIn(
  guard: Guard,
  occasion: Extract<Occasion, 'paste' | 'drop'>,
  text: string,
  composer: Composer,
  tool: Tool,
  point?: { readonly x: number; readonly y: number },
): boolean {
  const verdict = check(guard.deps, text, guard.message.accepted);
  if (verdict.kind === 'clean') {
    letIn(guard, occasion, text, composer, tool);
    return false;
  }
  if (point) caretFromPoint(composer.root, point.x, point.y);
  void holdAndWrite(guard, { occasion, text, verdict, composer, tool }, insertText);
  return true;
}

function letIn(guard: Guard, occasion: Occasion, text: string, composer: Composer, tool: Tool): void {
  if (text.trim() === '') return;
  guard.promises.allow(text);
  recordClean(guard, tool, composer, occasion);
  guard.message.isRecorded = true;
}
