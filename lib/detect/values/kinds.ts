import { accounts } from './kinds/accounts';
import { codes } from './kinds/codes';
import { dates } from './kinds/dates';
import { locks } from './kinds/locks';
import { plates } from './kinds/plates';
import type { ValueKind } from './value';

/** All kinds of values that are judged by their surroundings, in the order in which they are. */
export const VALUE_KINDS: readonly ValueKind[] = [plates, locks, codes, dates, accounts];
