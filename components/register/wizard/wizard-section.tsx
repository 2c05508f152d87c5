import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import type { Route } from '@/components/register/route';
import { STAGES, type Stage } from '@/lib/law/types';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { Wizard } from './wizard';

/** Whether the address names the wizard of a use case that is there. It fills the page. */
export function isWizard({ section, path }: Route, { useCases }: Pick<Snapshot, 'useCases'>): boolean {
  return section === 'use-cases' && path[1] === 'assessment' && useCases.some(({ id }) => id === path[0]);
}

/** The wizard for the use case that the address names. */
export function WizardSection({ route }: { readonly route: Route }): VNode | null {
  const { snapshot } = useRegister();
  const [id, , stage, at = ''] = route.path;
  const useCase = snapshot.useCases.find((known) => known.id === id);
  const known = stageOf(stage);
  return useCase ? <Wizard key={`${useCase.id} ${known}`} useCase={useCase} stage={known} at={at} /> : null;
}

function stageOf(stage: string | undefined): Stage {
  return STAGES.find((known) => known === stage) ?? 'admin';
}
