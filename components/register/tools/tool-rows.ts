import type { ToolRecord } from '@/lib/register/model/tool';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { sinceDays } from '@/lib/register/uses/linked';

/** A tool with what is computed about it. */
export interface ToolRow {
  readonly tool: ToolRecord;
  readonly useCases: readonly UseCase[];
  /** Uses of the last four weeks. */
  readonly uses: number;
  /** Used although nobody decided on it, or although it is blocked. */
  readonly isShadow: boolean;
}

/** Days that figures of the list look back. */
export const RECENT_DAYS = 28;

/** All tools with their uses and use cases. */
export function toolRows(snapshot: Snapshot, today: string): readonly ToolRow[] {
  const uses = new Map<string, number>();
  for (const count of sinceDays(snapshot.dayCounts, RECENT_DAYS, today)) {
    uses.set(count.toolId, (uses.get(count.toolId) ?? 0) + count.uses);
  }
  return snapshot.tools.map((tool) => ({
    tool,
    useCases: snapshot.useCases.filter(({ tools }) => tools.includes(tool.id)),
    uses: uses.get(tool.id) ?? 0,
    isShadow: isShadow(tool),
  }));
}

/** Used (`lastSeen`), and nobody has decided: AI that is in use unnoticed (Art. 24 GDPR, Art. 4 AI Act). */
export function isShadow({ status, lastSeen }: ToolRecord): boolean {
  return lastSeen !== null && (status === 'new' || status === 'in_review');
}
