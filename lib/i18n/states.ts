import type { STATE_REASONS, TabState } from '@/lib/messages/protocol';
import { states as de } from './de/states';
import { states as en } from './en/states';
import { defineTable } from './translator';

/** Names, reasons and meanings of a tab's states. */
export const stateStrings = defineTable(de, { en });

de satisfies Record<`state.${TabState}` | `why.${(typeof STATE_REASONS)[number]}`, string>;
