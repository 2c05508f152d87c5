import type { FINDING_ACTIONS, PolicyField, ToolRule } from '@/lib/policy/fields';
import type { Problem } from '@/lib/policy/read-policy';
import type { Source } from '@/lib/policy/rules';
import { rules as de } from './de/rules';
import { rules as en } from './en/rules';
import { defineTable } from './translator';

/** Texts about the company's rules. */
export const rulesStrings = defineTable(de, { en });

/** Does not compile while something that can be set has no name. */
de satisfies Record<
  | `field.${PolicyField}`
  | `field.${PolicyField}.why`
  | `source.${Source}`
  | `problem.${Problem['kind']}`
  | `tool.${ToolRule}`
  | `action.${(typeof FINDING_ACTIONS)[number]}`,
  string
>;
