import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { toolTitle } from '@/lib/exports/tool-title';
import { formatDay } from '@/lib/i18n/format';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { registerStrings } from '@/lib/i18n/register';
import { useStrings } from '@/lib/i18n/uses';
import type { StoredUse } from '@/lib/register/database';
import type { Use } from '@/lib/register/use';
import { Found } from './found';
import { useLanguage, useSay } from './parts/speech';
import type { Column } from './parts/table-view';
import { PROTECTION_LOOKS } from './protection-look';

/**
 * Columns of the uses. `sortBy` gives what rows are ordered by; there are few different values, so that a
 * hundred thousand rows are ordered by naming each value once (`sort-uses.ts`).
 */
export function useUseColumns(): readonly Column<StoredUse>[] {
  const say = useSay(registerStrings);
  const sayUse = useSay(useStrings);
  const sayPurpose = useSay(purposeStrings);
  const language = useLanguage();
  const purpose = (use: Use) => (use.purpose === undefined ? '' : purposeName(sayPurpose, use.purpose));
  const plain = (id: 'action' | 'guard', of: (use: Use) => string) => ({
    id,
    title: say(`col.${id}`),
    cell: of,
    sortBy: of,
  });
  return [
    {
      id: 'day',
      title: say('col.day'),
      cell: ({ day }) => <span class="num nowrap">{formatDay(language, day)}</span>,
      sortBy: ({ day }) => day,
    },
    {
      id: 'tool',
      title: say('col.tool'),
      cell: ({ toolId, account }) => (
        <>
          {toolTitle(toolId, language)}
          {account && <div class="small muted">{sayUse(`account.${account}`)}</div>}
        </>
      ),
      sortBy: ({ toolId }) => toolTitle(toolId, language),
    },
    plain('action', ({ action }) => sayUse(`action.${action}`)),
    {
      id: 'purpose',
      title: say('col.purpose'),
      cell: (use) => purpose(use) || <span class="faint">{say('purpose.none')}</span>,
      sortBy: purpose,
    },
    {
      id: 'found',
      title: say('col.found'),
      cell: (use) => <Found use={use} language={language} />,
      sortBy: ({ types }) => Object.values(types).reduce((sum, count) => sum + (count ?? 0), 0),
    },
    {
      id: 'protection',
      title: say('col.protection'),
      cell: (use) => <Protection use={use} />,
      sortBy: ({ protection }) => sayUse(`protection.${protection}`),
    },
    plain('guard', ({ guard }) => sayUse(`guard.${guard}`)),
    {
      id: 'policy',
      title: say('col.policy'),
      cell: ({ policyVersion }) => policyVersion,
      sortBy: ({ policyVersion }) => policyVersion,
      isExtra: true,
    },
  ];
}

function Protection({ use }: { readonly use: Use }): VNode {
  const say = useSay(useStrings);
  const look = PROTECTION_LOOKS[use.protection];
  return (
    <>
      <span class={`badge ${look.tone}`}>
        {'icon' in look && <Icon name={look.icon} />}
        {say(`protection.${use.protection}`)}
      </span>
      {use.reason && <div class="small muted">{say(`reason.${use.reason}`)}</div>}
      {use.note && <div class="small muted">{use.note}</div>}
    </>
  );
}
