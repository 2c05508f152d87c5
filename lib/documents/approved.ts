import type { PaperSource } from './source';
import type { PaperHead } from './tree';
import { caseViews, type UseCaseView } from './view';

type State = PaperHead['state'];

/** A paper is released when every decision that it rests on has been made by a person; nobody can tick it. */
export function stateIf(isReleased: boolean): State {
  return isReleased ? 'released' : 'draft';
}

/** In use with a decision: its newest classification was approved. */
export function isApproved({ useCase, record }: UseCaseView): boolean {
  const isOpen = useCase.status === 'proposed' || useCase.status === 'in_review';
  return !isOpen && Boolean(record?.approvedDay);
}

function isDecided(view: UseCaseView): boolean {
  return view.useCase.status === 'stopped' || view.useCase.status === 'retired' || isApproved(view);
}

/** Every use case and tool is decided, and there are some. */
export function isAllDecided({ snapshot }: PaperSource): boolean {
  const views = caseViews(snapshot);
  const tools = snapshot.tools.filter(({ status }) => status === 'new' || status === 'in_review');
  return views.length > 0 && views.every(isDecided) && tools.length === 0;
}
