import type { VNode } from 'preact';
import { DataTable } from '@/components/register/parts/data-table';
import { EmptyState } from '@/components/register/parts/empty-state';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { SampleLoad } from '@/components/register/sample-buttons';
import { Icon } from '@/components/ui/icon';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { today } from '@/lib/register/day';
import { useCaseColumns, useCaseFilters } from './use-case-columns';
import { rowsOfUseCases } from './use-case-rows';

/** All use cases. */
export function UseCaseList({ preset }: { readonly preset: Readonly<Record<string, string>> }): VNode {
  const say = useSay(useCaseStrings);
  const { snapshot } = useRegister();
  const rows = rowsOfUseCases(snapshot, today());
  const columns = useCaseColumns();
  const filters = useCaseFilters();
  const create = (
    <a class="btn primary" href={linkTo('use-cases', ['new'])}>
      <Icon name="plus" />
      {say('new')}
    </a>
  );
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {rows.length > 0 && create}
      </PageHead>
      {rows.length === 0 ? (
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          {create}
          <SampleLoad />
        </EmptyState>
      ) : (
        <DataTable
          id="use-cases"
          caption={say('title')}
          rows={rows}
          columns={columns}
          filters={filters}
          preset={preset}
          sorting={{ column: 'name', isDown: false }}
          keyOf={({ useCase }) => useCase.id}
          linkOf={({ useCase }) => linkTo('use-cases', [useCase.id])}
        />
      )}
    </>
  );
}
