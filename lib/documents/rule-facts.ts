import type { RuleValues } from '@/lib/policy/rules';
import { STATUS_OF_RULE } from '@/lib/policy/tool-status';
import { DEFAULT_VERSION } from '@/lib/policy/version';
import { POLICY_DEFAULTS, type PolicyVersion } from '@/lib/register/model/policy-version';
import type { ToolRecord } from '@/lib/register/model/tool';
import { policyOn } from '@/lib/register/store/snapshot';
import type { PaperSource } from './source';

/** What staff and works council read about the rules, as they are in force. */
export interface RuleFacts {
  readonly version: string;
  readonly granularity: PolicyVersion['granularity'];
  readonly retentionDays: number;
  readonly retentionMonths: number;
  readonly minGroupSize: number;
  /** What the rules say of tools, by their ids. */
  readonly toolRules: Readonly<Record<string, ToolRecord['status']>>;
  /** The works agreement as it is cited; empty: none. */
  readonly agreement: string;
  /** What only the browser knows, not the register; `undefined` where papers are made without it. */
  readonly here: HereFacts | undefined;
}

type HereFacts = Pick<
  RuleValues,
  'otherTools' | 'reasonRequired' | 'allowOriginal' | 'allowPause' | 'keepMappingDays'
> & {
  /** Host of the company's collector; empty: nothing is sent anywhere. */
  readonly collector: string;
};

/** The rules in force: what a source sets in this browser, else what the register says, else the defaults. */
export function ruleFacts({ rules, snapshot, day }: PaperSource): RuleFacts {
  const kept = policyOn(snapshot, day) ?? { ...POLICY_DEFAULTS, ...NOTHING };
  const inForce = <F extends 'granularity' | 'retentionDays' | 'minGroupSize'>(field: F) =>
    rules && rules.sources[field] !== 'default' ? rules.values[field] : kept[field];
  return {
    version: rules && rules.version !== DEFAULT_VERSION ? rules.version : kept.number,
    granularity: inForce('granularity') as RuleFacts['granularity'],
    retentionDays: inForce('retentionDays') as number,
    retentionMonths: kept.retentionMonths,
    minGroupSize: inForce('minGroupSize') as number,
    toolRules: rules ? { ...kept.toolRules, ...statuses(rules.values.tools) } : kept.toolRules,
    agreement: rules?.values.worksAgreement ?? kept.worksAgreementRef,
    here: rules && { ...rules.values, collector: hostOf(rules.values.collector?.endpoint) },
  };
}

const NOTHING = { number: '', toolRules: {}, worksAgreementRef: '' } as const;

function statuses(tools: RuleValues['tools']): RuleFacts['toolRules'] {
  return Object.fromEntries(Object.entries(tools).map(([id, rule]) => [id, STATUS_OF_RULE[rule]]));
}

function hostOf(endpoint: string | undefined): string {
  return endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint).host : '';
}
