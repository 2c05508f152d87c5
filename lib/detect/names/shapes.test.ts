import { describe, expect, it } from 'vitest';
import { hashText } from '../tagger/hash';
import { GERMAN_SHIFT, type Lexicon, SURNAME } from '../tagger/lexicon';
import { tokenise } from '../tagger/tokens';
import { COMPOUND, compoundOf } from './compounds';
import { type Context, readContext } from './context';
import { findPartners } from './couples';
import { cutMentions } from './cuts';
import { extendMentions } from './extend';
import type { Mention } from './mention';
import { isMonth } from './months';
import { anchorOf } from './reasons';

const FIRST_NAME = 3;
const WORD = 3 << GERMAN_SHIFT;
const KNOWN = new Map(
  Object.entries({
    tina: FIRST_NAME,
    boris: FIRST_NAME,
    nora: FIRST_NAME,
    ben: FIRST_NAME,
    adele: FIRST_NAME,
    lohe: SURNAME,
    ilic: SURNAME,
    kurz: SURNAME | WORD,
    reifen: WORD,
    pay: WORD,
  }).map(([word, bits]) => [hashText(word), bits]),
);
const LEXICON: Lexicon = { look: (hash) => KNOWN.get(hash) ?? 0, subject: () => undefined, weigh: () => 0 };

/** Context and mention of a text in which `[[…]]` marks what the tagger found. */
function read(marked: string): { text: string; context: Context; mention: Mention } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace(/\[\[|\]\]/g, '');
  const context = readContext(tokenise(text), LEXICON, []);
  const { tokens } = context;
  const from = tokens.start.indexOf(start);
  const to = tokens.end.indexOf(end) + 1;
  const reason = { key: 'context' };
  return {
    text,
    context,
    mention: { from, to, type: 'PERSON', confidence: 'likely', reason, source: 'names-tagger' },
  };
}

const words = ({ tokens }: Context, mentions: readonly Mention[]) =>
  mentions.map(({ from, to }) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]));

describe('cutMentions', () => {
  it.each([
    ['Erledigt durch [[Tina. Boris]] bietet an', ['Tina', 'Boris']],
    ['Gast: [[Chr. Lohe]]', ['Chr. Lohe']],
    ['[[M. Lohe, Lohe]]', ['M. Lohe', 'Lohe']],
    ['Anwesend: [[Nora, Ben]]', ['Nora', 'Ben']],
    ['[[Lohe, Nora]]', ['Lohe, Nora']],
    ['Es grüßen [[Nora & Ben]]', ['Nora', 'Ben']],
    ['[[Grüße, Nora]]', ['Nora']],
    ['an [[Disponent Lohe]]', ['Lohe']],
    ['Vase "[[Nora" Ben]]', ['Nora', 'Ben']],
    ['[[Nora „Ben“ Lohe]]', ['Nora „Ben“ Lohe']],
    ['[[Nora Lohe (Ben]])', ['Nora Lohe', 'Ben']],
  ])('%s', (marked, expected) => {
    const { context, mention } = read(marked);
    expect(words(context, cutMentions(context, [mention]))).toEqual(expected);
  });
});

describe('extendMentions', () => {
  it.each([
    ['Wir trauern um [[Adele]] von Lohe.', 'Adele von Lohe'],
    ['Fahrer [[Ben]] Ilic kommt', 'Ben Ilic'],
    ['Mit [[Ben]] Reifen gewechselt', 'Ben'],
    ['Ilic, [[Nora]]', 'Ilic, Nora'],
    ['[[Ilic]], Nora', 'Ilic, Nora'],
    ['Lohe-[[Ilic]]', 'Lohe-Ilic'],
    ['[[Ilic]], Reifen', 'Ilic'],
    ['[[Ilic]], T. H.\tN', 'Ilic, T. H.'],
    ['[[Ilic]], T. kommt', 'Ilic'],
    ['[[Ben]]\nIlic', 'Ben'],
    ['[[Ben]]     Ilic', 'Ben'],
  ])('%s', (marked, expected) => {
    const { context, mention } = read(marked);
    const shares = new Float32Array(context.tokens.count).fill(0.05);
    expect(words(context, extendMentions(context, [mention], shares))).toEqual([expected]);
  });

  it('does not take words that the tagger rules out', () => {
    const { context, mention } = read('[[Ben]] Ilic');
    const shares = new Float32Array(context.tokens.count);
    expect(words(context, extendMentions(context, [mention], shares))).toEqual(['Ben']);
  });
});

describe('findPartners', () => {
  it.each([
    ['Nora & [[Ben Ilic]], Hauptweg', ['Nora']],
    ['Tina und [[Ben]] kommen', ['Tina']],
    ['Lohe/[[Ilic]] spielen', ['Lohe']],
    ['Reifen & [[Ben Ilic]]', []],
    ['Kurz & [[Ilic]]', []],
    ['Nora\n& [[Ben Ilic]]', []],
    ['Nora, [[Ben Ilic]]', []],
  ])('%s', (marked, expected) => {
    const { context, mention } = read(marked);
    const shares = new Float32Array(context.tokens.count).fill(0.2);
    expect(words(context, findPartners(context, [mention], shares))).toEqual(expected);
  });

  it('leaves out what the tagger rules out', () => {
    const { context, mention } = read('Nora & [[Ben Ilic]]');
    const shares = new Float32Array(context.tokens.count);
    expect(findPartners(context, [mention], shares)).toEqual([]);
  });
});

describe('compoundOf', () => {
  it.each([
    ['payreifen', COMPOUND.whole],
    ['paysreifen', COMPOUND.whole],
    ['xqzreifen', COMPOUND.end],
    ['tinaboris', COMPOUND.none],
    ['reif', COMPOUND.none],
  ])('%s', (word, kind) => {
    expect(compoundOf(tokenise(word), 0, LEXICON)).toBe(kind);
  });
});

describe('isMonth', () => {
  it.each([
    ['am 7. [[Mai]]', true],
    ['[[Mai]] 2024', true],
    ['[[Jan]] 14 03:11:52 host', true],
    ['Frau [[Mai]] kommt', false],
    ['[[Jan]] 2 Kisten', false],
    ['am 7. [[Lohe]]', false],
  ])('%s', (marked, expected) => {
    const { context, mention } = read(marked);
    expect(isMonth(context, mention.from)).toBe(expected);
  });
});

describe('anchorOf', () => {
  it.each([
    ['Sehr geehrte Frau [[Lohe]]', { key: 'salutation', word: 'Frau' }],
    ['Ansprechpartner: [[Lohe]]', { key: 'label', word: 'Ansprechpartner' }],
    ['Name Krawuttke: [[Lohe]]', { key: 'label', word: 'Name' }],
  ])('quotes words of its own lists only: %s', (marked, expected) => {
    const { context, mention } = read(marked);
    expect(anchorOf(context, mention.from)?.reason).toEqual(expected);
  });
});
