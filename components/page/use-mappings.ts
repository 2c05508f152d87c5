import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import { useMappingChanges } from './mapping-changes';

/** One conversation with what was given out in it. */
export type Mapping = Answer<'mapping.list'>['mappings'][number];

/** What is kept, the newest first. `mute`: nobody answered. */
export type Mappings =
  | { readonly kind: 'waiting' | 'mute' }
  | { readonly kind: 'known'; readonly mappings: readonly Mapping[] };

/** Everything that is kept, now and after each change. */
export function useMappings(): Mappings {
  const [mappings, setMappings] = useState<Mappings>({ kind: 'waiting' });
  const refresh = useCallback(() => void listMappings().then(setMappings), []);
  useEffect(refresh, [refresh]);
  useMappingChanges(refresh);
  return mappings;
}

/** How many values stand behind placeholders. */
export function valuesIn(mappings: readonly Mapping[]): number {
  return mappings.reduce((sum, { pairs }) => sum + pairs.length, 0);
}

async function listMappings(): Promise<Mappings> {
  const asked = await ask({ kind: 'mapping.list' });
  if (!asked.ok) return { kind: 'mute' };
  const filled = asked.answer.mappings.filter(({ pairs }) => pairs.length > 0);
  return { kind: 'known', mappings: filled.sort((a, b) => b.day.localeCompare(a.day)) };
}
