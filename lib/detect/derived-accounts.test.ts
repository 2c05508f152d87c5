import { expect, it } from 'vitest';
import { findDerivedAccounts } from './derived-accounts';
import { createDocument } from './document';
import type { Candidate } from './recogniser';
import { hashText } from './tagger/hash';
import { GERMAN_SHIFT } from './tagger/lexicon';

/** Knows one word. */
const LEXICON = {
  look: (hash: number) => (hash === hashText('annabell') ? 1 << GERMAN_SHIFT : 0),
  subject: () => undefined,
  weigh: () => 0,
};

/** The log-ins found in a text in which the marked persons are known. */
function found(marked: string): string[] {
  const text = marked.replace(/\[\[|\]\]/g, '');
  let from = 0;
  const persons = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map(([, name = '']): Candidate => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return {
      start,
      end: from,
      type: 'PERSON',
      confidence: 'likely',
      recogniser: 'test',
      reason: { key: 'test' },
    };
  });
  return findDerivedAccounts(createDocument(text, LEXICON), persons).map(({ start, end }) =>
    text.slice(start, end),
  );
}

it.each([
  ['opened by [[Ngozi Farley]] (nfarley), queue 2', ['nfarley']],
  ['[[Björn Lachner]]: Konto blachn gesperrt', ['blachn']],
  ['[[Tomasz Wrona]] heißt im System tomasz.w', ['tomasz.w']],
  ['Madame [[Traoré]] et son compte mtraore', ['mtraore']],
  ['[[Jörg Müller]]: jmueller2', ['jmueller2']],
  ['[[Łukasz Wróbel]]: lwrobel', ['lwrobel']],
])('finds log-ins made of a name: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  '[[Ngozi Farley]] schreibt an ngozi.farley@example.org',
  'Frau [[Lange]] kommt, farley auch',
  '[[Anna Weigl]] sagt, weigl sei kleingeschrieben',
  '[[Tom Mann]] und tom',
  // a word of the language
  '[[Anna Bellmann]] sagt annabell',
])('leaves other words alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
