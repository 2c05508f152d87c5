import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { StoredUse } from '@/lib/register/database';
import type { UsesSoFar } from '@/lib/register/follow-uses';
import type { Register } from '@/lib/register/register';
import { Actions } from './actions';
import { toolsIn } from './filter-uses';
import { ColumnChoice, useColumns } from './parts/column-choice';
import { PageHead } from './parts/page-head';
import { Pager } from './parts/pager';
import { TableBody } from './parts/table-body';
import { TableHead } from './parts/table-head';
import type { Column } from './parts/table-view';
import type { Say } from './say';
import { Toolbar } from './toolbar';
import { useUseColumns } from './use-columns';
import { useView, type View } from './use-view';

interface UsesViewProps {
  readonly say: Say;
  readonly register: Register;
  readonly soFar: UsesSoFar;
  /** Tool that the address names; its uses alone are shown first. */
  readonly toolId: string | undefined;
  /** Shown above the figures. */
  readonly notice: VNode;
}

/** The uses of a register that has some. */
export function UsesView({ say, register, soFar, toolId, notice }: UsesViewProps): VNode {
  const { uses, isComplete } = soFar;
  const { language } = say;
  const columns = useUseColumns();
  const { shown: visible, toggle } = useColumns('uses', columns);
  const view = useView(uses, { columns, language, toolId });
  const tools = useMemo(() => toolsIn(uses, language), [uses, language]);
  const [result, setResult] = useState('');
  const actions = { say, register, shown: view.shown, total: uses.length, isComplete, onResult: setResult };
  return (
    <>
      <PageHead title={say('uses.title')} lead={say('uses.privacy')}>
        <Actions {...actions} />
      </PageHead>
      {notice}
      <Toolbar say={say} filter={view.filter} tools={tools} onFilter={view.setFilter}>
        <ColumnChoice columns={columns} shown={visible} onToggle={toggle} />
      </Toolbar>
      <p class="result" role="status">
        {result}
      </p>
      <Rows say={say} view={view} columns={visible} isComplete={isComplete} />
    </>
  );
}

interface RowsProps {
  readonly say: Say;
  readonly view: View;
  readonly columns: readonly Column<StoredUse>[];
  readonly isComplete: boolean;
}

function Rows({ say, view, columns, isComplete }: RowsProps): VNode {
  if (view.shown.length === 0) return <p class="card nomatch">{say('empty.filter')}</p>;
  const { rows, sorting, setSorting, page, setPage } = view;
  return (
    <div class="tablewrap">
      <table class="t cards">
        <caption class="vh">{say('uses.title')}</caption>
        <TableHead columns={columns} sorting={sorting} onSort={setSorting} />
        <TableBody rows={rows} columns={columns} keyOf={({ seq }) => String(seq)} />
      </table>
      <Pager page={page} total={view.shown.length} isComplete={isComplete} onPage={setPage} />
    </div>
  );
}
