import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import type { SectionProps } from '@/components/register/sections';
import { CompanyForm } from './company-form';
import { CompanyView } from './company-view';

/** Who is responsible: entered once, used in every paper. */
export function CompanySection({ route }: SectionProps): VNode {
  const { company } = useRegister().snapshot;
  return route.path[0] === 'edit' ? <CompanyForm company={company} /> : <CompanyView company={company} />;
}
