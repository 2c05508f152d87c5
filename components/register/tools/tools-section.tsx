import type { VNode } from 'preact';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { ToolForm } from './tool-form';
import { ToolList } from './tool-list';
import { ToolView } from './tool-view';

/** AI tools: what is used, and what the company decided about it. */
export function ToolsSection({ route }: SectionProps): VNode {
  const { snapshot } = useRegister();
  const [id, part] = route.path;
  if (id === undefined) return <ToolList preset={route.query} />;
  if (id === 'new') return <ToolForm />;
  const tool = snapshot.tools.find((known) => known.id === id);
  if (!tool) return <Gone backHref={linkTo('tools')} />;
  return part === 'edit' ? <ToolForm key={id} tool={tool} /> : <ToolView key={id} tool={tool} />;
}
