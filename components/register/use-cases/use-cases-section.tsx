import type { VNode } from 'preact';
import { GdprForm } from '@/components/register/gdpr/gdpr-form';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { FollowUpForm } from './follow-up-form';
import { HighRiskForm } from './high-risk-form';
import { NewUseCase } from './new-use-case';
import { UseCaseForm } from './use-case-form';
import { UseCaseList } from './use-case-list';
import { UseCaseView } from './use-case-view';

/** Parts of a use case by the last piece of the address. */
const PARTS = {
  '': UseCaseView,
  edit: UseCaseForm,
  'follow-ups': FollowUpForm,
  gdpr: GdprForm,
  'high-risk': HighRiskForm,
} as const;

/** What AI is used for: the list, a case, its forms. */
export function UseCasesSection({ route }: SectionProps): VNode {
  const { snapshot } = useRegister();
  const [id, part = ''] = route.path;
  if (id === undefined) return <UseCaseList preset={route.query} />;
  if (id === 'new') return <NewUseCase preset={route.query} />;
  const useCase = snapshot.useCases.find((known) => known.id === id);
  if (!useCase) return <Gone backHref={linkTo('use-cases')} />;
  const Part = PARTS[Object.hasOwn(PARTS, part) ? (part as keyof typeof PARTS) : ''];
  return <Part key={`${id} ${part}`} useCase={useCase} />;
}
