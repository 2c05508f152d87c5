import { useMemo, useRef, useState } from 'preact/hooks';
import type { DetectOptions, SpecialHint } from '@/lib/detect/types';
import { guardRules } from '@/lib/policy/guard-rules';
import type { Entity } from '@/lib/pseudonymise/types';
import type { RulesState } from '@/lib/rules/rules-store';
import { PAD_ID } from '@/lib/tools/pad';
import { type Kept, keptIds, withSwitched } from './kept';
import type { PadParts } from './parts';
import { recordUse } from './record-use';
import { type Scan, useScan } from './use-scan';

const NOBODY: readonly Entity[] = [];

/** What is to be said of a text in the pad, and what can be done with it. */
export interface Replacing {
  readonly scan: Scan;
  readonly again: () => void;
  readonly entities: readonly Entity[];
  readonly special: readonly SpecialHint[];
  readonly kept: Kept;
  switchTo(entity: Entity, isReplaced: boolean): void;
  /** The replaced text, given out and written down; undefined while it is not known. */
  giveOut(): { readonly text: string; readonly replaced: number } | undefined;
}

/** Finds what is in a text and replaces it, in the pad's conversation. */
export function useReplacing(
  text: string,
  { settings, rules, pad }: Pick<PadParts, 'settings' | 'rules' | 'pad'>,
): Replacing {
  const [scan, again] = useScan(text, useScanOptions(rules));
  const [kept, setKept] = useState<Kept>(new Set<string>());
  const { conversation, version } = pad;
  const recorded = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells what the conversation holds
  const entities = useMemo(
    () => (scan.kind === 'done' ? conversation?.entities(scan.text, scan.detection.findings) : undefined),
    [scan, conversation, version, settings.styles],
  );
  const giveOut = () => {
    if (!conversation || !entities || scan.kind !== 'done') return undefined;
    const out = conversation.replace(scan.text, entities, keptIds(kept, entities));
    const replaced = Object.values(out.counts).reduce((sum, places) => sum + places, 0);
    if (replaced > 0) void pad.keep();
    // copying the same text twice is one use
    if (recorded.current !== out.text) void recordUse(entities, replaced);
    recorded.current = out.text;
    return { text: out.text, replaced };
  };
  return {
    scan: entities || scan.kind !== 'done' ? scan : { kind: 'scanning', percent: 0 },
    again,
    entities: entities ?? NOBODY,
    special: scan.kind === 'done' ? scan.detection.special : [],
    kept,
    switchTo: (entity, isReplaced) => setKept(withSwitched(kept, entity, isReplaced)),
    giveOut,
  };
}

/** What the pad looks for: the same as the guard of a tool. */
function useScanOptions({ settings, rules }: RulesState): DetectOptions {
  return useMemo(
    () => ({
      sensitivity: settings.sensitivity,
      allowList: settings.allowList,
      ownTerms: rules.values.ownPatterns,
      hashedTerms: rules.terms,
      ignored: guardRules(rules).ignoredKinds(PAD_ID),
    }),
    [settings, rules],
  );
}
