import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';

export type PagePoint =
  | { readonly id: 'company' | 'contact' | 'empty' }
  | { readonly id: 'purpose' | 'draft'; readonly useCase: UseCase };

/** What to settle before the page is put on the site. None of it keeps the page from being saved. */
export function pagePoints(
  { company, notices }: Pick<Snapshot, 'company' | 'notices'>,
  useCases: readonly UseCase[],
): readonly PagePoint[] {
  const isDraft = ({ id }: UseCase) =>
    latest(notices).some(
      ({ useCaseId, state, required }) => useCaseId === id && state === 'draft' && required === 'required',
    );
  return [
    ...when(!company?.name.trim(), { id: 'company' }),
    ...when(Boolean(company) && !company?.email.trim() && !company?.phone.trim(), { id: 'contact' }),
    ...when(useCases.length === 0, { id: 'empty' }),
    ...useCases.filter(lacksWords).map((useCase): PagePoint => ({ id: 'purpose', useCase })),
    ...useCases.filter(isDraft).map((useCase): PagePoint => ({ id: 'draft', useCase })),
  ];
}

function lacksWords({ description, purpose }: UseCase): boolean {
  return description.trim() === '' && purpose.text.trim() === '';
}

function when(is: boolean, point: PagePoint): readonly PagePoint[] {
  return is ? [point] : [];
}
