import type { VNode } from 'preact';
import { Badge, type Tone } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { DataTable } from '@/components/register/parts/data-table';
import { EmptyState } from '@/components/register/parts/empty-state';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { Column } from '@/components/register/parts/table-view';
import { formatDay } from '@/lib/i18n/format';
import { policiesStrings } from '@/lib/i18n/policies';
import { today } from '@/lib/register/day';
import { POLICY_DEFAULTS, type PolicyVersion } from '@/lib/register/model/policy-version';
import { policyOn } from '@/lib/register/store/snapshot';

/** The versions of the company's rules, the newest first. */
export function PoliciesSection(): VNode {
  const say = useSay(policiesStrings);
  const { policies } = useRegister().snapshot;
  const columns = useColumns();
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      {policies.length === 0 ? (
        <EmptyState
          title={say('empty.title')}
          why={say('empty.why', { days: POLICY_DEFAULTS.retentionDays })}
        />
      ) : (
        <DataTable
          id="policies"
          caption={say('title')}
          rows={[...policies].sort((a, b) => b.version - a.version)}
          columns={columns}
          keyOf={({ id }) => id}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<PolicyVersion>[] {
  const say = useSay(policiesStrings);
  const codes = useCodes();
  const language = useLanguage();
  const day = (value: string | null) => (value === null ? '' : formatDay(language, value));
  return [
    { id: 'number', title: say('col.number'), cell: ({ number }) => number, text: ({ number }) => number },
    {
      id: 'from',
      title: say('col.from'),
      cell: ({ validFrom }) => day(validFrom),
      sortBy: ({ validFrom }) => validFrom,
    },
    { id: 'state', title: say('col.state'), cell: (policy) => <State policy={policy} /> },
    {
      id: 'labels',
      title: say('col.labels'),
      cell: ({ labelPolicy }) => codes.name('label_policy', labelPolicy),
    },
    {
      id: 'keep',
      title: say('col.keep'),
      isExtra: true,
      isNumber: true,
      cell: ({ retentionDays }) => say('keep.days', { n: retentionDays }),
      sortBy: ({ retentionDays }) => retentionDays,
    },
    {
      id: 'group',
      title: say('col.group'),
      isExtra: true,
      isNumber: true,
      cell: ({ minGroupSize }) => minGroupSize,
      sortBy: ({ minGroupSize }) => minGroupSize,
    },
    {
      id: 'approved',
      title: say('col.approved'),
      cell: (it) => it.approvedByRole,
      text: (it) => it.approvedByRole,
    },
    { id: 'announced', title: say('col.announced'), cell: ({ announcedDay }) => day(announcedDay) },
    { id: 'note', title: say('col.note'), cell: (it) => it.changeNote, text: (it) => it.changeNote },
  ];
}

const TONES = { now: 'ok', later: 'accent', before: '' } as const satisfies Record<string, Tone>;

function State({ policy }: { readonly policy: PolicyVersion }): VNode {
  const say = useSay(policiesStrings);
  const { snapshot } = useRegister();
  const now = policyOn(snapshot, today());
  const state = policy.id === now?.id ? 'now' : policy.validFrom > today() ? 'later' : 'before';
  return <Badge tone={TONES[state]}>{say(`state.${state}`)}</Badge>;
}
