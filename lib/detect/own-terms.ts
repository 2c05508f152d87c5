import { hitOf, signed } from './define-recogniser';
import type { Document } from './document';
import type { Candidate } from './recogniser';
import { isWordAt } from './word';

const SPECIAL = /[.*+?^${}()|[\]\\#]/g;

/** Longest stretch a `*` stands for, in letters and digits. */
const WILD = '[\\p{L}\\p{N}]{0,30}';

/** A term as a pattern: `#` stands for a digit, `*` for up to thirty letters and digits, all else for itself. */
function patternOf(term: string): RegExp {
  const source = term.replace(SPECIAL, (sign) => (sign === '#' ? '\\d' : sign === '*' ? WILD : `\\${sign}`));
  return new RegExp(source.replace(/ +/g, ' {1,3}'), 'gu');
}

const ownTerm = signed('own-term', 'OWN_TERM');

/**
 * Places of the terms and patterns that a company set for itself ("Projekt Nordlicht", "PRJ-####"),
 * whole words only, whatever their case.
 */
export function findOwnTerms({ lower }: Document, terms: readonly string[]): Candidate[] {
  return terms
    .map((term) => term.trim().toLowerCase())
    .filter((term) => /[\p{L}\p{N}#]/u.test(term))
    .flatMap((term) =>
      [...lower.matchAll(patternOf(term))]
        .filter(
          ({ index, 0: value }) =>
            value.length > 0 && !isWordAt(lower, index - 1) && !isWordAt(lower, index + value.length),
        )
        .map(({ index, 0: value }) => ownTerm(hitOf(index, value, 'certain', { key: 'own-term' }))),
    );
}
