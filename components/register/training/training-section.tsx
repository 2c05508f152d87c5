import type { VNode } from 'preact';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { TrainingForm } from './training-form';
import { TrainingList } from './training-list';

/** Measures for AI literacy, held and planned. */
export function TrainingSection({ route }: SectionProps): VNode {
  const { literacy } = useRegister().snapshot;
  const [id] = route.path;
  if (!id) return <TrainingList />;
  const record = literacy.find((measure) => measure.id === id);
  if (record) return <TrainingForm key={id} record={record} />;
  if (id === 'new') return <TrainingForm key={id} />;
  return <Gone backHref={linkTo('training')} />;
}
