import type { SubmitKey } from '@/lib/tools/types';

/**
 * Whether a key press sends. Enter that ends an input-method composition does not (isComposing, and 229
 * where browsers say it late), nor does Shift+Enter. `key` counts, not `code`: the number pad's Enter has
 * a code of its own.
 */
export function isSending(event: KeyboardEvent, submitKeys: readonly SubmitKey[]): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  if (event.isComposing || event.keyCode === 229) return false;
  const withModifier = event.ctrlKey || event.metaKey;
  if (submitKeys.includes('enter')) return true;
  return withModifier && submitKeys.includes('mod-enter');
}
