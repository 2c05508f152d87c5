import { toolRule } from '@/lib/policy/tool-rule';
import { SEEN_TOOLS } from '@/lib/tools/seen';

/**
 * Tools that the rules block although Schleuse only recognises them: nothing of it runs in their pages that
 * could hold a text, so their use is noted and not prevented.
 *
 * @returns their names, or `all` where whatever has no rule of its own is blocked
 */
export function onlyReported(values: Parameters<typeof toolRule>[0]): readonly string[] | 'all' {
  if (values.otherTools === 'blocked') return 'all';
  return SEEN_TOOLS.filter(({ id }) => toolRule(values, id) === 'blocked').map(({ name }) => name);
}
