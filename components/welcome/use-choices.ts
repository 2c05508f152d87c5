import { useEffect, useState } from 'preact/hooks';
import { today } from '@/lib/register/day';
import { COMPANY_ID } from '@/lib/register/model/company';
import { openRealStore } from '@/lib/register/open-store';
import { changeOwn } from '@/lib/rules/own-policy';
import type { RulesState } from '@/lib/rules/rules-store';
import { loadRole, saveRole } from '@/lib/settings/role-store';
import type { Role } from '@/lib/settings/roles';
import type { Settings } from '@/lib/settings/settings';
import { saveSettings } from '@/lib/settings/store';
import { saveCompanyName, withAllowed } from './first-choices';

/** What is chosen on the page and not saved yet. */
export interface Choices {
  readonly company: string;
  readonly role: Role | '';
  /** Ids of the tools that are allowed. */
  readonly tools: ReadonlySet<string>;
  readonly sensitivity: Settings['sensitivity'];
}

/** The choices as they stand, beginning with what holds already. `undefined`: still being read. */
export function useChoices(
  rules: RulesState,
): readonly [Choices | undefined, (change: Partial<Choices>) => void] {
  const [choices, setChoices] = useState<Choices>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; afterwards what is chosen here counts
  useEffect(() => void readChoices(rules).then(setChoices), []);
  return [choices, (change) => setChoices((before) => before && { ...before, ...change })];
}

async function readChoices({ own, settings }: RulesState): Promise<Choices> {
  const [record, role] = await Promise.all([
    openRealStore()
      .company.get(COMPANY_ID)
      .catch(() => undefined),
    loadRole(),
  ]);
  const allowed = Object.entries(own?.policy.tools ?? {}).filter(([, rule]) => rule === 'allowed');
  return {
    company: record?.name ?? '',
    role,
    tools: new Set(allowed.map(([id]) => id)),
    sensitivity: settings.sensitivity,
  };
}

/** Saves the step about person and company. Throws what storage and register throw. */
export async function saveFirm({ company, role }: Choices): Promise<void> {
  await saveCompanyName(openRealStore(), company);
  await saveRole(role);
}

/** Saves the step about tools and strictness; what the company fixed stays. Throws what storage throws. */
export async function saveTools({ tools, sensitivity }: Choices, state: RulesState): Promise<void> {
  const { locked } = state.rules;
  if (!locked.has('tools'))
    await changeOwn((policy) => ({ tools: withAllowed(policy.tools, tools) }), today());
  if (!locked.has('sensitivity') && sensitivity !== state.settings.sensitivity)
    await saveSettings({ sensitivity });
}
