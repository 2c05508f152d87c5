import type { ComponentProps, VNode } from 'preact';
import type { SectionId } from '@/components/page/places';
import { linkTo } from '@/components/register/route';
import { DataTable } from './data-table';
import { EmptyState } from './empty-state';
import { PageHead } from './page-head';

/** Words of a section that lists records. */
export type RecordListWord = 'title' | 'lead' | 'new' | 'empty.title' | 'empty.why';

interface RecordListProps<Row extends { readonly id: string }>
  extends Pick<ComponentProps<typeof DataTable<Row>>, 'rows' | 'columns' | 'filters' | 'sorting'> {
  readonly section: SectionId;
  readonly say: (word: RecordListWord) => string;
}

/** The first page of a section: its records as a table, or what to do while there are none. */
export function RecordList<Row extends { readonly id: string }>({
  section,
  say,
  ...table
}: RecordListProps<Row>): VNode {
  const isEmpty = table.rows.length === 0;
  const add = (
    <a class="btn primary" href={linkTo(section, ['new'])}>
      {say('new')}
    </a>
  );
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {isEmpty ? undefined : add}
      </PageHead>
      {isEmpty ? (
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          {add}
        </EmptyState>
      ) : (
        <DataTable
          id={section}
          caption={say('title')}
          keyOf={({ id }) => id}
          linkOf={({ id }) => linkTo(section, [id])}
          {...table}
        />
      )}
    </>
  );
}
