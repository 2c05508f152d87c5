import type { VNode } from 'preact';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { IncidentForm } from './incident-form';
import { IncidentList } from './incident-list';

/** What went wrong, and what was decided. */
export function IncidentsSection({ route }: SectionProps): VNode {
  const { incidents } = useRegister().snapshot;
  const [id] = route.path;
  if (!id) return <IncidentList />;
  const record = incidents.find((incident) => incident.id === id);
  if (record) return <IncidentForm key={id} record={record} />;
  if (id === 'new') return <IncidentForm key={id} />;
  return <Gone backHref={linkTo('incidents')} />;
}
