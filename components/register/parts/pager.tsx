import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';

interface PagerProps {
  readonly page: number;
  readonly total: number;
  /** False while more rows are still being read. */
  readonly isComplete?: boolean;
  readonly onPage: (page: number) => void;
}

/** Rows on one page: enough to look through, few enough to be drawn at once. */
export const PAGE_SIZE = 100;

/** Which rows these are, and the way to the others. */
export function Pager({ page, total, isComplete = true, onPage }: PagerProps): VNode {
  const say = useSay(partStrings);
  const from = page * PAGE_SIZE + 1;
  const to = Math.min(total, from + PAGE_SIZE - 1);
  return (
    <div class="tfoot">
      <span class="num" role="status">
        {say('pages.rows', { from, to, total })}
        {!isComplete && ` · ${say('pages.loading')}`}
      </span>
      {total > PAGE_SIZE && (
        <span class="turn">
          <PageButton
            label={say('pages.previous')}
            icon="left"
            isOff={page === 0}
            onClick={() => onPage(page - 1)}
          />
          <PageButton
            label={say('pages.next')}
            icon="right"
            isOff={to >= total}
            onClick={() => onPage(page + 1)}
          />
        </span>
      )}
    </div>
  );
}

interface PageButtonProps {
  readonly label: string;
  readonly icon: 'left' | 'right';
  readonly isOff: boolean;
  readonly onClick: () => void;
}

function PageButton({ label, icon, isOff, onClick }: PageButtonProps): VNode {
  return (
    <button
      type="button"
      class={`btn icon small ${icon}`}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <Icon name="right" />
    </button>
  );
}

/** The rows of a page; a page that is no longer there gives the last one. */
export function pageRows<Row>(
  rows: readonly Row[],
  asked: number,
): { page: number; visible: readonly Row[] } {
  const page = Math.min(asked, Math.max(0, Math.ceil(rows.length / PAGE_SIZE) - 1));
  return { page, visible: rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE) };
}
