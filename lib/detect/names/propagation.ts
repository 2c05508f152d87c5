import type { Context } from './context';
import type { Mention } from './mention';
export function propagate(_context: Context, mentions: readonly Mention[]): Mention[] {
  return [...mentions];
}
