import type { PlaceId } from '@/components/page/places';
import { formatNumber } from '@/lib/i18n/format';
import { shellStrings } from '@/lib/i18n/shell';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { useSay } from './parts/speech';

/** What the navigation says behind the names: how many use cases there are, how many tools are new. */
export function useCounts({ tools, useCases }: Snapshot): Partial<Record<PlaceId, string>> {
  const say = useSay(shellStrings);
  const fresh = tools.filter(({ status }) => status === 'new').length;
  return {
    ...(fresh > 0 && { tools: say('count.new', { n: fresh }) }),
    ...(useCases.length > 0 && { 'use-cases': formatNumber(say.language, useCases.length) }),
  };
}
