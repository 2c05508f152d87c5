import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { UsesSoFar } from '@/lib/register/follow-uses';
import type { Register } from '@/lib/register/register';
import { Actions } from './actions';
import { toolsIn } from './filter-uses';
import { PageHead } from './parts/page-head';
import { Pager } from './parts/pager';
import type { Say } from './say';
import { Toolbar } from './toolbar';
import { UseTable } from './use-table';
import { useView, type View } from './use-view';

interface UsesViewProps {
  readonly say: Say;
  readonly register: Register;
  readonly soFar: UsesSoFar;
  /** Shown above the figures. */
  readonly notice: VNode;
}

/** The uses of a register that has some. */
export function UsesView({ say, register, soFar, notice }: UsesViewProps): VNode {
  const { uses, isComplete } = soFar;
  const view = useView(uses, say.language);
  const tools = useMemo(() => toolsIn(uses, say.language), [uses, say.language]);
  const [result, setResult] = useState('');
  const actions = { say, register, shown: view.shown, total: uses.length, isComplete, onResult: setResult };
  return (
    <>
      <PageHead title={say('uses.title')} lead={say('uses.privacy')}>
        <Actions {...actions} />
      </PageHead>
      {notice}
      <Toolbar say={say} filter={view.filter} tools={tools} onFilter={view.setFilter} />
      <p class="result" role="status">
        {result}
      </p>
      <Rows say={say} view={view} isComplete={isComplete} />
    </>
  );
}

interface RowsProps {
  readonly say: Say;
  readonly view: View;
  readonly isComplete: boolean;
}

function Rows({ say, view, isComplete }: RowsProps): VNode {
  if (view.shown.length === 0) return <p class="card nomatch">{say('empty.filter')}</p>;
  const { rows, isOldestFirst, turn, page, setPage } = view;
  return (
    <div class="tablewrap">
      <UseTable language={say.language} rows={rows} isOldestFirst={isOldestFirst} onTurn={turn} />
      <Pager page={page} total={view.shown.length} isComplete={isComplete} onPage={setPage} />
    </div>
  );
}
