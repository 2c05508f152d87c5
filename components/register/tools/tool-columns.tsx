import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { useSay } from '@/components/register/parts/speech';
import type { Column, Filter } from '@/components/register/parts/table-view';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { toolStrings } from '@/lib/i18n/tools';
import { TOOL_KINDS, TOOL_STATUSES } from '@/lib/register/model/tool';
import type { ToolRow } from './tool-rows';
import { TOOL_TONES } from './tool-tones';

/** Columns of the list. */
export function useToolColumns(): readonly Column<ToolRow>[] {
  const say = useSay(toolStrings);
  const codes = useCodes();
  const text = (id: Parameters<typeof say>[0], of: (row: ToolRow) => string, isExtra = false) => ({
    id: id.replace('col.', ''),
    title: say.template(id),
    cell: of,
    text: of,
    isExtra,
  });
  const day = (id: 'col.last' | 'col.first', of: (row: ToolRow) => string | null, isExtra = false) => ({
    ...text(id, (row) => showDay(of(row)), isExtra),
    sortBy: (row: ToolRow) => of(row) ?? '',
  });
  const showDay = (iso: string | null) => (iso ? formatDay(say.language, iso) : say('never'));
  const status = ({ tool }: ToolRow) => codes.name('tool_status', tool.status);
  return [
    text('col.name', ({ tool }) => tool.name),
    text('col.vendor', ({ tool }) => tool.vendor),
    text('col.kind', ({ tool }) => codes.name('tool_kind', tool.kind)),
    {
      ...text('col.status', status),
      cell: (row) => <Badge tone={TOOL_TONES[row.tool.status]}>{status(row)}</Badge>,
      sortBy: ({ tool }) => TOOL_STATUSES.indexOf(tool.status),
    },
    text('col.cases', ({ useCases }) => useCases.map(({ name }) => name).join(', ')),
    {
      id: 'uses',
      title: say('col.uses'),
      cell: ({ uses }) => formatNumber(say.language, uses),
      sortBy: ({ uses }) => uses,
      isNumber: true,
    },
    day('col.last', ({ tool }) => tool.lastSeen),
    day('col.first', ({ tool }) => tool.firstSeen, true),
    text('col.plan', ({ tool }) => codes.name('plan', tool.plan), true),
    text('col.account', ({ tool }) => codes.name('account', tool.accountType), true),
    text('col.discovered', ({ tool }) => say(`discovered.${tool.discovered}`), true),
  ];
}

/** Filters of the list. */
export function useToolFilters(): readonly Filter<ToolRow>[] {
  const say = useSay(toolStrings);
  const codes = useCodes();
  return [
    {
      id: 'status',
      label: say('col.status'),
      all: say('filter.status.all'),
      options: TOOL_STATUSES.map((id) => ({ id, name: codes.name('tool_status', id) })),
      fits: ({ tool }, status) => tool.status === status,
    },
    {
      id: 'kind',
      label: say('col.kind'),
      all: say('filter.kind.all'),
      options: TOOL_KINDS.map((id) => ({ id, name: codes.name('tool_kind', id) })),
      fits: ({ tool }, kind) => tool.kind === kind,
    },
  ];
}
