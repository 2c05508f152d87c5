import type { DueNotice } from './assessment';
import { holds } from './condition';
import type { Firing } from './fire';
import { levelRank } from './ranks';
import type { LabelPolicy } from './types';

/**
 * All notices of the fired rules, one a type: the strongest level and the fuller form win. A prohibited use
 * owes none, it must not run; a house rule asks for none where the company labels only what the law demands.
 */
export function dueNotices(firing: Firing, policy: LabelPolicy): readonly DueNotice[] {
  if (firing.facts.category === 'prohibited') return [];
  const merged = new Map<string, DueNotice>();
  for (const rule of firing.rules) {
    if (rule.houseRule && policy === 'legal_minimum') continue;
    for (const { type, level, form = 'full', when } of rule.notices ?? []) {
      if (!holds(when, firing.facts)) continue;
      merged.set(type, merge(merged.get(type), { type, level, form, rules: [rule.id] }));
    }
  }
  return [...merged.values()];
}

function merge(known: DueNotice | undefined, next: DueNotice): DueNotice {
  if (!known) return next;
  const order = levelRank(next.level) - levelRank(known.level);
  const kept = order > 0 ? next : known;
  const form = order === 0 && next.form === 'full' ? 'full' : kept.form;
  return { ...kept, form, rules: [...known.rules, ...next.rules] };
}
