import type { Confidence, FindingType } from '@/lib/detect/types';
import type { ActionRule, FindingAction } from './fields';

/** From the surest on. */
export const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** Without a rule the person is asked. */
const DEFAULT_ACTION: FindingAction = 'warn';

/**
 * What happens to a kind of finding in a tool. Of several rules that fit the most exact one counts: one for
 * the tool before one for all tools, one for the confidence before one for all, and then the last one.
 */
export function actionFor(
  rules: readonly ActionRule[],
  toolId: string,
  type: FindingType,
  confidence: Confidence,
): FindingAction {
  let best: { readonly rule: ActionRule; readonly weight: number } | undefined;
  for (const rule of rules) {
    if (rule.kind !== type) continue;
    if (rule.tool !== undefined && rule.tool !== toolId) continue;
    if (rule.confidence !== undefined && rule.confidence !== confidence) continue;
    const weight = (rule.tool === undefined ? 0 : 2) + (rule.confidence === undefined ? 0 : 1);
    if (!best || weight >= best.weight) best = { rule, weight };
  }
  return best?.rule.action ?? DEFAULT_ACTION;
}
