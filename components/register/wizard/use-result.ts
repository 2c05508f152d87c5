import { useMemo, useState } from 'preact/hooks';
import { assess } from '@/lib/law/assess';
import type { Assessment } from '@/lib/law/assessment';
import { ADMIN_ROLE, applyOverride } from '@/lib/law/override';
import type { Law, Stage } from '@/lib/law/types';
import { withoutStale } from '@/lib/law/wizard';
import { today } from '@/lib/register/day';
import { POLICY_DEFAULTS } from '@/lib/register/model/policy-version';
import { policyOn, type Snapshot } from '@/lib/register/store/snapshot';
import type { Draft } from './draft';
import type { OverrideChoice } from './override-form';

interface Asked {
  readonly draft: Draft;
  readonly stage: Stage;
  readonly law: Law;
  readonly snapshot: Pick<Snapshot, 'policies'>;
}

/** The result of the answers, and what counts where a person has set another class. */
export function useResult({ draft, stage, law, snapshot }: Asked) {
  const [override, setOverride] = useState<OverrideChoice | null>(null);
  const labelPolicy = policyOn(snapshot, today())?.labelPolicy ?? POLICY_DEFAULTS.labelPolicy;
  const computed = useMemo(
    () => assess(withoutStale(draft.answers, law), law, { stage, labelPolicy }),
    [draft, stage, law, labelPolicy],
  );
  const effective = useMemo(() => withOverride(computed, override, law), [computed, override, law]);
  return { computed, effective, override, setOverride };
}

function withOverride(computed: Assessment, override: OverrideChoice | null, law: Law): Assessment {
  if (!override) return computed;
  return applyOverride(computed, { ...override, role: ADMIN_ROLE, day: today() }, law).effective;
}
