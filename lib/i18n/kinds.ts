import type { FindingType, SpecialCategory } from '@/lib/detect/types';
import { kinds as de } from './de/kinds';
import { kinds as en } from './en/kinds';
import { defineTable } from './translator';

/** Names of what is found. Every type and category has one: see the check below. */
export const kindStrings = defineTable(de, { en });

/** Does not compile while a type or a category has no name. */
de satisfies Record<`type.${FindingType}` | `special.${SpecialCategory}`, string>;
