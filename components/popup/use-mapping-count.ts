import { useCallback, useEffect, useState } from 'preact/hooks';
import { useMappingChanges } from '@/components/page/mapping-changes';
import { ask } from '@/lib/messages/send';

/** How many values stand behind placeholders now; undefined while that is not known. */
export function useMappingCount(): number | undefined {
  const [count, setCount] = useState<number>();
  const refresh = useCallback(() => void countMappings().then(setCount), []);
  useEffect(refresh, [refresh]);
  useMappingChanges(refresh);
  return count;
}

async function countMappings(): Promise<number | undefined> {
  const asked = await ask({ kind: 'mapping.list' });
  if (!asked.ok) return undefined;
  return asked.answer.mappings.reduce((sum, { pairs }) => sum + pairs.length, 0);
}
