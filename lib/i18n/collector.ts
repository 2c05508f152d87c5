import type { Trouble } from '@/lib/collector/reply';
import { collector as de } from './de/collector';
import { collector as en } from './en/collector';
import { defineTable } from './translator';

/** Texts about the company's own collector. */
export const collectorStrings = defineTable(de, { en });

/** Does not compile while something that can go wrong has no words. */
de satisfies Record<`trouble.${Trouble}`, unknown>;
