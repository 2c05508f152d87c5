import type { VNode } from 'preact';
import { DataTable } from '@/components/register/parts/data-table';
import { EmptyState } from '@/components/register/parts/empty-state';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { SampleLoad } from '@/components/register/sample-buttons';
import { Icon } from '@/components/ui/icon';
import { Message } from '@/components/ui/message';
import { toolStrings } from '@/lib/i18n/tools';
import { today } from '@/lib/register/day';
import { useToolColumns, useToolFilters } from './tool-columns';
import { type ToolRow, toolRows } from './tool-rows';

/** All tools; those nobody has decided on are named above. */
export function ToolList({ preset }: { readonly preset: Readonly<Record<string, string>> }): VNode {
  const say = useSay(toolStrings);
  const { snapshot } = useRegister();
  const rows = toolRows(snapshot, today());
  const columns = useToolColumns();
  const filters = useToolFilters();
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <a class={rows.length === 0 ? 'btn' : 'btn primary'} href={linkTo('tools', ['new'])}>
          <Icon name="plus" />
          {say('new')}
        </a>
      </PageHead>
      <Shadow rows={rows.filter(({ isShadow }) => isShadow)} />
      {rows.length === 0 ? (
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          <SampleLoad />
        </EmptyState>
      ) : (
        <DataTable
          key={preset['status'] ?? ''}
          id="tools"
          caption={say('title')}
          rows={rows}
          columns={columns}
          filters={filters}
          preset={preset}
          sorting={{ column: 'last', isDown: true }}
          keyOf={({ tool }) => tool.id}
          linkOf={({ tool }) => linkTo('tools', [tool.id])}
        />
      )}
    </>
  );
}

function Shadow({ rows }: { readonly rows: readonly ToolRow[] }): VNode | null {
  const say = useSay(toolStrings);
  if (rows.length === 0) return null;
  return (
    <Message tone="note" icon="eye">
      <p>
        <b>{say('shadow.title', { n: rows.length })}:</b>{' '}
        {rows.map(({ tool }, index) => (
          <span key={tool.id}>
            {index > 0 && ', '}
            <a href={linkTo('tools', [tool.id])}>{tool.name}</a>
          </span>
        ))}
      </p>
      <p>{say('shadow.why')}</p>
    </Message>
  );
}
