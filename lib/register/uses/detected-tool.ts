import { vendorOfTool } from '@/lib/law/gdpr/vendor-prefill';
import { PAD_ID } from '@/lib/tools/pad';
import { SEEN_TOOLS } from '@/lib/tools/seen';
import { toolById } from '@/lib/tools/tools';
import { RECORD_VERSION } from '../model/fields';
import { BLANK_TOOL, type ToolRecord } from '../model/tool';

const KIND_OF_CATEGORY = {
  chat: 'chat',
  code: 'code',
  writing: 'writing',
  translation: 'translate',
  image: 'image',
} as const;

/**
 * The pad is part of the extension and the practice chat is no AI: their uses are counted, but nobody has
 * to document them as tools.
 */
const NO_TOOLS: ReadonlySet<string> = new Set([PAD_ID, 'practice']);

/** Whether a use of this tool makes it a tool of the register. */
export function isDocumented(toolId: string): boolean {
  return !NO_TOOLS.has(toolId);
}

/**
 * The record of a tool that was noticed for the first time: state `new`, or `blocked` where the facts on its
 * vendor say so, with what the list of tools knows about it.
 */
export function detectedTool(toolId: string, firstSeen: string, lastSeen: string): ToolRecord {
  return {
    ...BLANK_TOOL,
    ...knownFacts(toolId),
    id: toolId,
    status: vendorOfTool(toolId)?.defaultStatus ?? 'new',
    firstSeen,
    lastSeen,
    discovered: 'detected',
    createdDay: firstSeen,
    updatedDay: lastSeen,
    version: 1,
    schemaVersion: RECORD_VERSION,
  };
}

function knownFacts(toolId: string): Pick<ToolRecord, 'name' | 'vendor' | 'hosts' | 'kind'> {
  const guarded = toolById(toolId);
  if (guarded) {
    const { name, vendor, hosts, category } = guarded;
    return { name, vendor: vendor.name, hosts: [...hosts], kind: KIND_OF_CATEGORY[category] };
  }
  const seen = SEEN_TOOLS.find((tool) => tool.id === toolId);
  return { name: seen?.name ?? toolId, vendor: '', hosts: [...(seen?.hosts ?? [])], kind: 'other' };
}
