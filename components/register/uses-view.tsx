import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/ui/icon';
import { clearRegister } from '@/lib/register/clear-register';
import type { StoredUse } from '@/lib/register/database';
import type { UsesSoFar } from '@/lib/register/follow-uses';
import type { Register } from '@/lib/register/register';
import { DeleteDialog } from './delete-dialog';
import { ExportMenu } from './export-menu';
import { exportUses, type FormatName } from './export-uses';
import { filterUses, NO_FILTER, toolsIn, type UseFilter } from './filter-uses';
import { PageHead } from './page-head';
import { Pager, PAGE_SIZE } from './pager';
import type { Say } from './say';
import { Toolbar } from './toolbar';
import { UseTable } from './use-table';

interface UsesViewProps {
  readonly say: Say;
  readonly register: Register;
  readonly soFar: UsesSoFar;
  readonly notice: VNode;
}

/** The uses of a register that has some. */
export function UsesView({ say, register, soFar, notice }: UsesViewProps): VNode {
  const { language } = say;
  const [filter, setFilter] = useState<UseFilter>(NO_FILTER);
  const [isOldestFirst, setOldestFirst] = useState(false);
  const [page, setPage] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const [result, setResult] = useState('');
  const tools = useMemo(() => toolsIn(soFar.uses, language), [soFar, language]);
  const shown = useMemo(() => filterUses(soFar.uses, filter, language), [soFar, filter, language]);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
  const current = Math.min(page, pages - 1);
  const say1 = async (attempt: Promise<string>, failed: string) => setResult(await attempt.catch(() => failed));
  const save = (format: FormatName) =>
    say1(
      exportUses([...shown].reverse(), format).then((file) => say('export.done', { file })),
      say('export.failed'),
    );
  const removeAll = () =>
    say1(
      clearRegister(register, browser.storage.local).then(() => say('delete.done')),
      say('delete.failed'),
    );
  return (
    <>
      <PageHead say={say}>
        <div class="acts">
          <button type="button" class="btn" onClick={() => setAsking(true)}>
            <Icon name="close" />
            {say('delete.open')}
          </button>
          <ExportMenu say={say} count={shown.length} onExport={(format) => void save(format)} />
        </div>
      </PageHead>
      {notice}
      <Toolbar
        say={say}
        filter={filter}
        tools={tools}
        onFilter={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      <p class="result" role="status">
        {result}
      </p>
      <div class="tablewrap">
        {shown.length === 0 ? (
          <p class="nomatch">{say('empty.filter')}</p>
        ) : (
          <UseTable
            language={language}
            rows={pageOf(shown, current, isOldestFirst)}
            isOldestFirst={isOldestFirst}
            onTurn={() => setOldestFirst(!isOldestFirst)}
          />
        )}
        {shown.length > 0 && (
          <Pager say={say} page={current} total={shown.length} isComplete={soFar.isComplete} onPage={setPage} />
        )}
      </div>
      {isAsking && (
        <DeleteDialog
          say={say}
          count={soFar.uses.length}
          onDelete={() => void removeAll()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function pageOf(uses: readonly StoredUse[], page: number, isOldestFirst: boolean): readonly StoredUse[] {
  const start = page * PAGE_SIZE;
  if (!isOldestFirst) return uses.slice(start, start + PAGE_SIZE);
  const end = uses.length - start;
  return uses.slice(Math.max(0, end - PAGE_SIZE), end).reverse();
}
