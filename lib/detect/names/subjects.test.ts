import { expect, it } from 'vitest';
import type { Lexicon } from '../tagger/lexicon';
import { tokenise } from '../tagger/tokens';
import { findSubjects, SUBJECT, subjectHash } from './subjects';

const NAMES = ['max planck', 'max planck institut', 'j. k. rowling', "jack daniel's", 'adam und eva'];
const HASHES = new Set(NAMES.map((name) => subjectHash(tokenise(name))));
const LEXICON: Lexicon = {
  look: () => 0,
  weigh: () => 0,
  subject: (hash) => (HASHES.has(hash) ? 'person' : undefined),
};

/** The marked parts of a text, parted by a stroke. */
function marked(text: string, allLower = false): string {
  const tokens = tokenise(text);
  const column = findSubjects(tokens, LEXICON, allLower);
  const parts: string[] = [];
  for (let from = 0; from < tokens.count; from++) {
    if (column[from] !== SUBJECT.person) continue;
    let to = from + 1;
    while (column[to] === SUBJECT.further) to++;
    parts.push(text.slice(tokens.start[from], tokens.end[to - 1]));
  }
  return parts.join(' | ');
}

it.each([
  ['Das schrieb Max Planck um 1900.', 'Max Planck'],
  ['Max Plancks Nachlass', 'Max Plancks'],
  ['Das Max-Planck-Institut antwortet', 'Max-Planck-Institut'],
  ['MAX PLANCK', 'MAX PLANCK'],
  ['J.K. Rowling und J. K. Rowling', 'J.K. Rowling | J. K. Rowling'],
  ["Jack Daniel’s oder Jack Daniel's", "Jack Daniel’s | Jack Daniel's"],
  ['wie Adam und Eva leben', 'Adam und Eva'],
])('marks known names in "%s"', (text, names) => {
  expect(marked(text)).toBe(names);
});

it.each([['Planck, Max'], ['Max\nPlanck'], ['Max Plank'], ['max planck'], ['Max'], ['Adam, Eva']])(
  'marks nothing in "%s"',
  (text) => {
    expect(marked(text)).toBe('');
  },
);

it('reads small letters where a text writes everything small', () => {
  expect(marked('das war max planck', true)).toBe('max planck');
});

it('has no hash for a single word', () => {
  expect(subjectHash(tokenise('Rembrandt'))).toBeUndefined();
});
