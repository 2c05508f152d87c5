import type { VNode } from 'preact';
import { KindBadge } from '@/components/ui/kind-badge';
import { KIND_OF_TYPE, KINDS, type Kind } from '@/components/ui/kinds';
import type { FindingType } from '@/lib/detect/types';
import { formatNumber } from '@/lib/i18n/format';
import { kindStrings } from '@/lib/i18n/kinds';
import type { TypeCounts } from '@/lib/register/model/counts';
import { useSay } from './speech';

/** What was found, by kind with its number. */
export function KindCounts({ types }: { readonly types: TypeCounts }): VNode {
  const say = useSay(kindStrings);
  return (
    <span class="kk">
      {countKinds(types).map(({ kind, count }) => (
        <span key={kind} title={say(`kind.${kind}`)}>
          <KindBadge kind={kind} />
          <span class="vh">{say(`kind.${kind}`)}: </span>
          {formatNumber(say.language, count)}
        </span>
      ))}
    </span>
  );
}

/** Findings by kind, those without any left out; what weighs most comes first. */
export function countKinds(types: TypeCounts): readonly { readonly kind: Kind; readonly count: number }[] {
  const entries = Object.entries(types) as [FindingType, number][];
  const countOf = (kind: Kind) =>
    entries.reduce((sum, [type, count]) => sum + (KIND_OF_TYPE[type] === kind ? count : 0), 0);
  return KINDS.map((kind) => ({ kind, count: countOf(kind) })).filter(({ count }) => count > 0);
}
