import type { VNode } from 'preact';
import { Badge, type Tone } from '@/components/register/parts/badge';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { IconName } from '@/components/ui/icons';
import { formatDay } from '@/lib/i18n/format';
import { vendorsStrings } from '@/lib/i18n/vendors';
import type { Proof } from '@/lib/law/gdpr/vendor-types';
import { today } from '@/lib/register/day';
import { type ProofState, proofState } from './proof-state';

const LOOKS = {
  none: { tone: '', icon: undefined },
  prefill: { tone: 'note', icon: 'info' },
  undated: { tone: 'note', icon: 'info' },
  expired: { tone: 'stop', icon: 'clock' },
  checked: { tone: 'ok', icon: 'check' },
} as const satisfies Record<ProofState, { tone: Tone; icon: IconName | undefined }>;

/** Whether a claim was checked, and as of which day its source is. */
export function ProofBadge({ proof }: { readonly proof: Proof | undefined }): VNode {
  const say = useSay(vendorsStrings);
  const language = useLanguage();
  const state = proofState(proof, today());
  const day = proof?.sourceDay ? formatDay(language, proof.sourceDay) : '';
  const { tone, icon } = LOOKS[state];
  return (
    <Badge tone={tone} icon={icon}>
      {state === 'none' || state === 'undated' ? say(`proof.${state}`) : say(`proof.${state}`, { day })}
    </Badge>
  );
}
