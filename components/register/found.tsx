import type { VNode } from 'preact';
import { KindBadge } from '@/components/ui/kind-badge';
import { KIND_OF_TYPE, KINDS, type Kind } from '@/components/ui/kinds';
import type { FindingType } from '@/lib/detect/types';
import { formatNumber } from '@/lib/i18n/format';
import { kindStrings } from '@/lib/i18n/kinds';
import type { Language } from '@/lib/i18n/language';
import { registerStrings } from '@/lib/i18n/register';
import { translator } from '@/lib/i18n/translator';
import { isUnchecked, type Use } from '@/lib/register/use';

/** What was found, by kind with its number. What nobody looked at is unknown, not zero. */
export function Found({ use, language }: { readonly use: Use; readonly language: Language }): VNode {
  const say = translator(registerStrings, language);
  const counts = countKinds(use);
  if (isUnchecked(use)) return <span class="faint">{say('found.unknown')}</span>;
  if (counts.length === 0) return <span class="faint">{say('found.none')}</span>;
  const sayKind = translator(kindStrings, language);
  return (
    <span class="kk">
      {counts.map(({ kind, count }) => (
        <span key={kind} title={sayKind(`kind.${kind}`)}>
          <KindBadge kind={kind} />
          <span class="vh">{sayKind(`kind.${kind}`)}: </span>
          {formatNumber(language, count)}
        </span>
      ))}
    </span>
  );
}

function countKinds({ types }: Use): readonly { kind: Kind; count: number }[] {
  const entries = Object.entries(types) as [FindingType, number][];
  const countOf = (kind: Kind) =>
    entries.reduce((sum, [type, count]) => sum + (KIND_OF_TYPE[type] === kind ? count : 0), 0);
  return KINDS.map((kind) => ({ kind, count: countOf(kind) })).filter(({ count }) => count > 0);
}
