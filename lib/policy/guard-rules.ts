import type { Finding, FindingType } from '@/lib/detect/types';
import { FINDING_TYPES } from '@/lib/detect/types';
import { DEFAULT_PURPOSES } from '@/lib/settings/settings';
import { actionFor, CONFIDENCES } from './actions';
import type { FindingAction } from './fields';
import type { Rules } from './rules';
import { type ToolState, toolRule, toolState } from './tool-rule';

type Found = Pick<Finding, 'type' | 'confidence'>;

/** The rules as the guard of a page asks for them. */
export interface GuardRules {
  /** Whether an original that leaves needs a reason. */
  readonly reasonRequired: boolean;
  /** Ids of purposes that the reminder offers. */
  readonly purposes: readonly string[];
  toolState(toolId: string): ToolState;
  /** Nothing is put into it or sent to it; reading goes on. */
  isBlocked(toolId: string): boolean;
  /** Whether a text with these findings may leave as it is; without findings: one that nobody could check. */
  allowsOriginal(toolId: string, findings: readonly Found[]): boolean;
  /** Replaced without a question. */
  replacesAtOnce(toolId: string, finding: Found): boolean;
  /** Kinds with a confidence (`IBAN certain`) that never leave as they are. */
  blockedKinds(toolId: string): readonly string[];
  /** Kinds with a confidence that are not reported. */
  ignoredKinds(toolId: string): readonly string[];
}

/** Makes what the guard asks out of the rules. */
export function guardRules({ values }: Rules): GuardRules {
  const action = (toolId: string, { type, confidence }: Found) =>
    actionFor(values.actions, toolId, type, confidence);
  const kinds = (toolId: string, wanted: FindingAction) =>
    values.actions.some((rule) => rule.action === wanted)
      ? ALL_KINDS.filter(([type, confidence]) => action(toolId, { type, confidence }) === wanted).map(
          (kind) => kind.join(' '),
        )
      : [];
  return {
    reasonRequired: values.reasonRequired,
    purposes: DEFAULT_PURPOSES,
    toolState: (toolId) => toolState(values, toolId),
    isBlocked: (toolId) => toolRule(values, toolId) === 'blocked',
    allowsOriginal: (toolId, findings) =>
      values.allowOriginal &&
      toolRule(values, toolId) !== 'no-personal-data' &&
      !findings.some((finding) => action(toolId, finding) === 'block'),
    replacesAtOnce: (toolId, finding) => action(toolId, finding) === 'replace',
    blockedKinds: (toolId) => kinds(toolId, 'block'),
    ignoredKinds: (toolId) => kinds(toolId, 'ignore'),
  };
}

const ALL_KINDS: readonly (readonly [FindingType, Finding['confidence']])[] = FINDING_TYPES.flatMap((type) =>
  CONFIDENCES.map((confidence) => [type, confidence] as const),
);
