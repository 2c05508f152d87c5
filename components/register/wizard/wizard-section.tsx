import type { VNode } from 'preact';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo, type Route } from '@/components/register/route';
import { STAGES, type Stage } from '@/lib/law/types';
import { Wizard } from './wizard';

/** Whether the address names the wizard: `#/use-cases/ID/assessment/…`. It fills the page. */
export function isWizard({ section, path }: Route): boolean {
  return section === 'use-cases' && path[1] === 'assessment';
}

/** The wizard for the use case that the address names. */
export function WizardSection({ route }: { readonly route: Route }): VNode {
  const { snapshot } = useRegister();
  const [id, , stage, at = ''] = route.path;
  const useCase = snapshot.useCases.find((known) => known.id === id);
  if (!useCase) {
    return (
      <main class="main">
        <Gone backHref={linkTo('use-cases')} />
      </main>
    );
  }
  const known = stageOf(stage);
  return <Wizard key={`${useCase.id} ${known}`} useCase={useCase} stage={known} at={at} />;
}

function stageOf(stage: string | undefined): Stage {
  return STAGES.find((known) => known === stage) ?? 'admin';
}
