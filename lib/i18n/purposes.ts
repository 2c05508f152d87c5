import type { DEFAULT_PURPOSES } from '@/lib/settings/settings';
import { purposes as de } from './de/purposes';
import { purposes as en } from './en/purposes';
import { defineTable, type Translate } from './translator';

/** Names of the default purposes. */
export const purposeStrings = defineTable(de, { en });

de satisfies Record<`purpose.${(typeof DEFAULT_PURPOSES)[number]}`, string>;

/** Name of a purpose. One that a company set itself is called what the company called it. */
export function purposeName(say: Translate<typeof de>, purpose: string): string {
  const key = `purpose.${purpose}`;
  return say.has(key) ? say(key) : purpose;
}
