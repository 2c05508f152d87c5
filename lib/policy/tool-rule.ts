import type { ToolRule } from './fields';
import type { RuleValues } from './rules';

/** State of a tool in the company, as the reminder shows it. `open`: nobody has set a rule. */
export type ToolState = 'open' | 'ok' | 'nopd' | 'new' | 'blocked';

const STATES = {
  open: 'open',
  allowed: 'ok',
  'no-personal-data': 'nopd',
  'not-checked': 'new',
  blocked: 'blocked',
  'seen-only': 'open',
} as const satisfies Record<ToolRule, ToolState>;

/** What the company says about a tool. */
export function toolRule(
  { tools, otherTools }: Pick<RuleValues, 'tools' | 'otherTools'>,
  toolId: string,
): ToolRule {
  return Object.hasOwn(tools, toolId) ? (tools[toolId] ?? otherTools) : otherTools;
}

/** The same in the words of the reminder. */
export function toolState(values: Pick<RuleValues, 'tools' | 'otherTools'>, toolId: string): ToolState {
  return STATES[toolRule(values, toolId)];
}

/** What a person may use in place of a blocked tool: what the company names, else what it allows. */
export function alternativesTo({ tools, alternatives }: RuleValues, toolId: string): string[] {
  const allowed = Object.entries(tools).flatMap(([id, rule]) => (rule === 'allowed' ? [id] : []));
  return (alternatives.length > 0 ? alternatives : allowed).filter((id) => id !== toolId).slice(0, 5);
}
