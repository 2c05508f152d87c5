import { type Obstacle, obstacles } from '@/lib/law/approval';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';
import { type Judged, judgedOf } from './facts';

/** Why a use case cannot be approved: what the law asks for, and what the register itself does. */
export type Hindrance =
  | Obstacle
  | { readonly kind: 'unassessed' | 'purpose' | 'impact' }
  | { readonly kind: 'vendor'; readonly toolId: string };

type Known = Pick<Snapshot, 'assessments' | 'notices' | 'tools' | 'vendorChecks'>;

/**
 * What stands between a use case and its approval; empty: it can be approved. Beside the law's obstacles:
 * a purpose (Art. 5(1)(b), 30(1)(b) GDPR), a sentence on customers where they are affected, and a vendor
 * check of each tool (Art. 28(1), 32 GDPR).
 */
export function hindrances(useCase: UseCase, snapshot: Known): readonly Hindrance[] {
  const judged = judgedOf(useCase, snapshot);
  return [
    ...(judged ? byLaw(useCase, judged, snapshot) : [{ kind: 'unassessed' } as const]),
    ...(useCase.purpose.code === '' ? [{ kind: 'purpose' } as const] : []),
    ...(needsImpact(useCase) ? [{ kind: 'impact' } as const] : []),
    ...uncheckedTools(useCase, snapshot).map((toolId) => ({ kind: 'vendor', toolId }) as const),
  ];
}

function byLaw(useCase: UseCase, { record, effective, followUps }: Judged, { notices }: Known) {
  const inPlace = latest(notices).filter(
    ({ useCaseId, state }) => useCaseId === useCase.id && state === 'in_place',
  );
  return obstacles(effective, {
    noticesInPlace: inPlace.map(({ type }) => type),
    followUps,
    reviewed: record.reviewed,
    annex: useCase.highRisk ?? {},
  });
}

function needsImpact({ customerImpact, customerImpactText }: UseCase): boolean {
  return !['', 'none'].includes(customerImpact) && customerImpactText.trim() === '';
}

function uncheckedTools(useCase: UseCase, { tools, vendorChecks }: Known): readonly string[] {
  const isDecided = (id: string | null) =>
    vendorChecks.some((check) => check.id === id && check.result !== 'open' && check.result !== 'not_ok');
  return tools
    .filter(({ id, plan }) => useCase.tools.includes(id) && plan !== 'self_hosted')
    .filter(({ vendorCheckId }) => !isDecided(vendorCheckId))
    .map(({ id }) => id);
}
