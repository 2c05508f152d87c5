import { canonical } from '@/lib/page/editors/read-back';
import type { Composer } from './composer';

const LOOK_EVERY_MS = 100;
const LOOK_TIMES = 50;

const waiting = new WeakMap<HTMLElement, Promise<boolean>>();

/**
 * Whether the page has really sent: tools clear the composer then. Some drop a key silently, for
 * instance while an answer streams, and such a try is no use.
 * @returns false when the text still stands after five seconds, or another wait for it is on
 */
export function whenSent(composer: Composer, text: string): Promise<boolean> {
  if (waiting.has(composer.root)) return Promise.resolve(false);
  const wait = look(composer, canonical(text)).finally(() => waiting.delete(composer.root));
  waiting.set(composer.root, wait);
  return wait;
}

async function look({ root, editor }: Composer, text: string): Promise<boolean> {
  for (let times = 0; times < LOOK_TIMES; times++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (!root.isConnected) return true;
    const now = canonical(editor.read(root));
    if (now !== text && !now.startsWith(text)) return true;
  }
  return false;
}
