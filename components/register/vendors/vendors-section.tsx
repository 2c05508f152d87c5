import type { VNode } from 'preact';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { VendorForm } from './vendor-form';
import { VendorList } from './vendor-list';
import { VendorView } from './vendor-view';

/** Checks of vendors: the list, one check, its form. */
export function VendorsSection({ route }: SectionProps): VNode {
  const { vendorChecks } = useRegister().snapshot;
  const [id, part] = route.path;
  if (!id) return <VendorList />;
  const check = vendorChecks.find((known) => known.id === id);
  if (check && part === 'edit') return <VendorForm key={id} check={check} toolId={route.query['tool']} />;
  if (check) return <VendorView check={check} />;
  if (id === 'new') return <VendorForm key={route.query['tool']} toolId={route.query['tool']} />;
  return <Gone backHref={linkTo('vendors')} />;
}
