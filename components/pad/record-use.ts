import { browser } from 'wxt/browser';
import { DETECTOR_VERSION } from '@/lib/detect/detect';
import type { FindingType } from '@/lib/detect/types';
import { ask } from '@/lib/messages/send';
import type { Entity } from '@/lib/pseudonymise/types';
import { today } from '@/lib/register/day';
import { createOutbox } from '@/lib/register/outbox';
import type { Use } from '@/lib/register/use';
import { loadRules } from '@/lib/rules/rules-store';
import { PAD_ID } from '@/lib/tools/pad';

const outbox = createOutbox({
  storage: browser.storage.local,
  send: async (use) => (await ask({ kind: 'use.record', use })).ok,
});

/** Writes down that a text was copied out of the pad: what was found in it, and whether it was replaced. */
export async function recordUse(entities: readonly Entity[], replaced: number): Promise<void> {
  const { rules } = await loadRules();
  await outbox.deliver({
    id: crypto.randomUUID(),
    day: today(),
    toolId: PAD_ID,
    action: 'paste',
    protection: protectionOf(entities, replaced),
    guard: 'selectors',
    types: countTypes(entities),
    policyVersion: rules.version,
    detectorVersion: DETECTOR_VERSION,
  });
}

function protectionOf(entities: readonly Entity[], replaced: number): Use['protection'] {
  if (entities.length === 0) return 'none_needed';
  return replaced > 0 ? 'pseudonymised' : 'warned_continued';
}

function countTypes(entities: readonly Entity[]): Use['types'] {
  const counts: Partial<Record<FindingType, number>> = {};
  for (const { type, places } of entities) counts[type] = (counts[type] ?? 0) + places.length;
  return counts;
}
