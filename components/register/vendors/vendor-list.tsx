import type { VNode } from 'preact';
import { DataTable } from '@/components/register/parts/data-table';
import { EmptyState } from '@/components/register/parts/empty-state';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Icon } from '@/components/ui/icon';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { useVendorColumns, useVendorFilters } from './vendor-columns';

/** All checks, those to be looked at again first. */
export function VendorList(): VNode {
  const say = useSay(vendorsStrings);
  const { vendorChecks } = useRegister().snapshot;
  const columns = useVendorColumns();
  const filters = useVendorFilters();
  const add = (
    <a class="btn primary" href={linkTo('vendors', ['new'])}>
      {say('new')}
    </a>
  );
  if (vendorChecks.length === 0) {
    return (
      <>
        <PageHead title={say('title')} lead={say('lead')} />
        <Waiting />
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          {add}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {add}
      </PageHead>
      <Waiting />
      <DataTable
        id="vendors"
        caption={say('title')}
        rows={vendorChecks}
        columns={columns}
        filters={filters}
        sorting={{ column: 'review', isDown: false }}
        keyOf={({ id }) => id}
        linkOf={({ id }) => linkTo('vendors', [id])}
      />
    </>
  );
}

/** Tools in use whose vendor nobody has checked. */
function Waiting(): VNode | null {
  const say = useSay(vendorsStrings);
  const { tools, vendorChecks } = useRegister().snapshot;
  const waiting = tools.filter(
    ({ vendorCheckId, status, plan }) =>
      status !== 'retired' &&
      status !== 'blocked' &&
      plan !== 'self_hosted' &&
      !vendorChecks.some(({ id }) => id === vendorCheckId),
  );
  if (waiting.length === 0) return null;
  return (
    <section class="card">
      <h2>{say('waiting')}</h2>
      <p class="chips waiting">
        {waiting.map(({ id, name }) => (
          <a key={id} class="btn small" href={linkTo('vendors', ['new'], { tool: id })}>
            <Icon name="vendor" small />
            {say('waiting.check', { tool: name })}
          </a>
        ))}
      </p>
    </section>
  );
}
