import { type BlockedFacts, showBlocked } from '@/components/notice/blocked';
import type { Language } from '@/lib/i18n/language';
import type { GuardDeps } from '@/lib/page/guard/deps';
import type { GuardRules } from '@/lib/policy/guard-rules';
import type { Rules } from '@/lib/policy/rules';
import { alternativesTo } from '@/lib/policy/tool-rule';
import { ownSites } from '@/lib/rules/own-tools';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';

/** The guard keeps one object; what stands behind it changes with the rules. */
export function policyOf(now: () => GuardRules): GuardDeps['policy'] {
  return {
    get reasonRequired() {
      return now().reasonRequired;
    },
    get purposes() {
      return now().purposes;
    },
    toolState: (toolId) => now().toolState(toolId),
    isBlocked: (toolId) => now().isBlocked(toolId),
    allowsOriginal: (toolId, findings) => now().allowsOriginal(toolId, findings),
    replacesAtOnce: (toolId, finding) => now().replacesAtOnce(toolId, finding),
    blockedKinds: (toolId) => now().blockedKinds(toolId),
  };
}

/** Says in the page that its tool is blocked, why, whom to ask, and what there is in its place. */
export function tellBlocked(tool: Tool, rules: Rules, language: Language): void {
  showBlocked(document, language, blockedFacts(tool, rules));
}

/** What there is to say about a blocked tool. */
export function blockedFacts(tool: Tool, { values }: Rules): BlockedFacts {
  const { name, email, phone } = values.contact;
  return {
    tool: tool.name,
    reason: values.blockReason,
    contact: [name, email, phone].filter(Boolean).join(', ') || undefined,
    instead: alternativesTo(values, tool.id).map((id) => named(id, values.ownTools)),
  };
}

function named(
  id: string,
  entries: Parameters<typeof ownSites>[0],
): { name: string; url: string | undefined } {
  const known = toolById(id);
  if (known) return { name: known.name, url: known.hosts[0] && `https://${known.hosts[0]}/` };
  const own = ownSites(entries).find(({ tool }) => tool.id === id);
  if (!own) return { name: id, url: undefined };
  const { scheme = 'https', name, port } = own.host;
  return { name: own.tool.name, url: `${scheme}://${name}${port === undefined ? '' : `:${port}`}/` };
}
