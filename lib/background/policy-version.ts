import type { Rules } from '@/lib/policy/rules';
import { STATUS_OF_RULE } from '@/lib/policy/tool-status';
import { DEFAULT_VERSION } from '@/lib/policy/version';
import { POLICY_DEFAULTS, POLICY_SERIES, type PolicyFields } from '@/lib/register/model/policy-version';
import type { Store } from '@/lib/register/store/store';

const ACTIONS = { ignore: 'ignore', warn: 'warn', replace: 'pseudonymise', block: 'block' } as const;

/**
 * The rules as a version of the register's policy. What only the register knows (texts for staff, who
 * approved) stays as it was.
 */
export function policyFields(
  { values, version }: Rules,
  day: string,
  before: Partial<PolicyFields> | undefined,
): PolicyFields {
  const general = values.actions.filter(
    ({ tool, confidence }) => tool === undefined && confidence === undefined,
  );
  return {
    number: version,
    validFrom: day,
    labelPolicy: before?.labelPolicy ?? POLICY_DEFAULTS.labelPolicy,
    toolRules: Object.fromEntries(
      Object.entries(values.tools).map(([id, rule]) => [id, STATUS_OF_RULE[rule]]),
    ),
    typeActions: Object.fromEntries(general.map(({ kind, action }) => [kind, ACTIONS[action]])),
    minGroupSize: values.minGroupSize,
    granularity: values.granularity,
    aggregation: before?.aggregation ?? POLICY_DEFAULTS.aggregation,
    retentionDays: values.retentionDays,
    retentionMonths: before?.retentionMonths ?? POLICY_DEFAULTS.retentionMonths,
    textDe: before?.textDe ?? '',
    textEn: before?.textEn ?? '',
    worksAgreementRef: values.worksAgreement ?? before?.worksAgreementRef ?? '',
    approvedByRole: before?.approvedByRole ?? '',
    changeNote: '',
    announcedDay: day,
  };
}

/** Writes the rules into the register, unless its newest version says the same. Without rules nothing is written. */
export async function recordPolicyVersion(
  { policies }: Pick<Store, 'policies'>,
  rules: Rules,
  day: string,
): Promise<void> {
  const newest = await policies.get(POLICY_SERIES);
  if (newest?.number === rules.version || (!newest && rules.version === DEFAULT_VERSION)) return;
  await policies.append(POLICY_SERIES, policyFields(rules, day, newest), newest?.version ?? 0);
}
