import type { VNode } from 'preact';
import { DataTable } from '@/components/register/parts/data-table';
import { EmptyState } from '@/components/register/parts/empty-state';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { transparencyStrings } from '@/lib/i18n/transparency';
import { latest } from '@/lib/register/store/versions';
import { useNoticeColumns, useNoticeFilters } from './notice-columns';

interface NoticeListProps {
  /** Filters chosen by the address. */
  readonly preset: Readonly<Record<string, string>>;
}

/** All notices, what is asked for and not yet in place first. */
export function NoticeList({ preset }: NoticeListProps): VNode {
  const say = useSay(transparencyStrings);
  const notices = latest(useRegister().snapshot.notices);
  const columns = useNoticeColumns();
  const filters = useNoticeFilters();
  const add = (
    <a class="btn primary" href={linkTo('notices', ['new'])}>
      {say('new')}
    </a>
  );
  const page = (
    <a class="btn" href={linkTo('customer-page')}>
      {say('page.open')}
    </a>
  );
  if (notices.length === 0) {
    return (
      <>
        <PageHead title={say('title')} lead={say('lead')}>
          {page}
        </PageHead>
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          {add}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {page}
        {add}
      </PageHead>
      <DataTable
        id="notices"
        caption={say('title')}
        rows={notices}
        columns={columns}
        filters={filters}
        preset={preset}
        sorting={{ column: 'state', isDown: false }}
        keyOf={({ series }) => series}
        linkOf={({ series }) => linkTo('notices', [series])}
      />
    </>
  );
}
