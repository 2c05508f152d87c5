import type { Reason } from '@/lib/detect/types';
import { reasons as de } from './de/reasons';
import { reasons as en } from './en/reasons';
import { defineTable, type Translate } from './translator';

export const reasonStrings = defineTable(de, { en });

/**
 * Why something was found, in words. Some reasons have words for each of their own words
 * (`reason.link.profile`); others quote it. A key without words, which a test forbids, reads as a pattern.
 */
export function reasonText(say: Translate<typeof de>, { key, word }: Reason): string {
  const [own, common] = [`reason.${key}.${word}`, `reason.${key}`];
  if (say.has(own)) return say.template(own);
  const reason = say.has(common) ? say.template(common) : say('reason.unknown');
  return word ? say('reason.with-word', { reason, word }) : reason;
}
