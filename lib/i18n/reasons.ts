import type { Reason } from '@/lib/detect/types';
import { reasons as de } from './de/reasons';
import { reasons as en } from './en/reasons';
import { defineTable, type Translate } from './translator';

export const reasonStrings = defineTable(de, { en });

/** Why something was found, in words. A key without words (which a test forbids) reads as a pattern. */
export function reasonText(say: Translate<typeof de>, { key, word }: Reason): string {
  const full = `reason.${key}`;
  const reason = say.has(full) ? say.template(full) : say('reason.unknown');
  return word ? say('reason.with-word', { reason, word }) : reason;
}
