import type { SpecialCategory } from '../types';
import { biometric } from './lexicon/biometric';
import { criminal } from './lexicon/criminal';
import { ethnicity } from './lexicon/ethnicity';
import { genetic } from './lexicon/genetic';
import { health } from './lexicon/health';
import { politics } from './lexicon/politics';
import { religion } from './lexicon/religion';
import { sexuality } from './lexicon/sexuality';
import { union } from './lexicon/union';

/**
 * Words that give a special category away, as regex sources for lower-case text, each matched at the start
 * of a word and up to its end.
 */
export interface Lexicon {
  /** One of these beside a person is enough. */
  readonly strong: readonly string[];
  /** Of these two different ones are needed. */
  readonly weak: readonly string[];
}

/** The words of all categories. */
export const LEXICON = {
  health,
  religion,
  union,
  politics,
  ethnicity,
  sexuality,
  biometric,
  genetic,
  criminal,
} as const satisfies Record<SpecialCategory, Lexicon>;
