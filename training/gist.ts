import { EVERY_TEXT, gistWords, shareOf } from '@/lib/detect/names/gist';
import { GIST_LEVELS, gistLevel, gistWeight, type Lexicon } from '@/lib/detect/tagger/lexicon';
import { SHAPE, tokenise } from '@/lib/detect/tagger/tokens';
import type { Example } from './corpus';
import { seededRandom, shuffle } from './random';

/** How the gist is learned. */
const OPTIONS = { rounds: 15, rate: 0.3, decay: 0.003, fewest: 4, seed: 11 };
/** A word counts as one of names, and is left out, from this share of the texts with it on. */
const OFTEN_NAME = 0.25;

interface Reading {
  readonly words: ReadonlySet<number>;
  readonly isReal: boolean;
}

/** Texts of which only names can tell whether they are about real people; an address or a number would tell by itself. */
function isInstructive({ spans }: Example): boolean {
  return spans.every(({ type }) => type === 'PERSON' || type === 'ORG');
}

const isReal = ({ spans }: Example): boolean => spans.some(({ type }) => type !== 'ORG');

/** The tokens of a text that are words outside of marks, and those inside, by hash. */
function wordsOf({ text, spans }: Example) {
  const tokens = tokenise(text);
  const words = { outside: new Set<number>(), inside: new Set<number>() };
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shape[i] as number) >= SHAPE.digits) continue;
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    const isMarked = spans.some((span) => span.type !== 'ORG' && span.start < end && start < span.end);
    words[isMarked ? 'inside' : 'outside'].add(tokens.hash[i] as number);
  }
  return words;
}

function count(into: Map<number, number>, words: Iterable<number>): void {
  for (const word of words) into.set(word, (into.get(word) ?? 0) + 1);
}

/** The words that stand in several texts, and seldom in a name. */
function vocabularyOf(examples: readonly Example[]): Set<number> {
  const outside = new Map<number, number>();
  const inside = new Map<number, number>();
  for (const example of examples) {
    const words = wordsOf(example);
    count(outside, words.outside);
    count(inside, words.inside);
  }
  const isWord = ([word, texts]: [number, number]) =>
    texts >= OPTIONS.fewest && (inside.get(word) ?? 0) < OFTEN_NAME * texts;
  return new Set([...outside].filter(isWord).map(([word]) => word));
}

/** Words of the vocabulary and pairs of such. */
const read = (example: Example, vocabulary: ReadonlySet<number>): Reading => ({
  words: gistWords(tokenise(example.text), (word) => vocabulary.has(word)),
  isReal: isReal(example),
});

/** Leaves out the words and pairs of fewer texts than `fewest`. */
function withoutRare(readings: readonly Reading[]): Reading[] {
  const texts = new Map<number, number>();
  for (const { words } of readings) count(texts, words);
  return readings.map(({ words, isReal }) => ({
    isReal,
    words: new Set([...words].filter((word) => (texts.get(word) ?? 0) >= OPTIONS.fewest)),
  }));
}

/** Logistic regression with AdaGrad (Duchi, Hazan and Singer 2011) over the words of each text. */
function learn(readings: Reading[]): Map<number, number> {
  const { rounds, rate, decay, seed } = OPTIONS;
  const weights = new Map<number, number>([[EVERY_TEXT, 0]]);
  const squares = new Map<number, number>();
  const random = seededRandom(seed);
  const step = (word: number, gradient: number) => {
    const weight = weights.get(word) ?? 0;
    const slope = gradient + decay * weight;
    const sum = (squares.get(word) ?? 1) + slope * slope;
    squares.set(word, sum);
    weights.set(word, weight - (rate * slope) / Math.sqrt(sum));
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(readings, random);
    for (const { words, isReal } of readings) {
      const share = shareOf(words.size);
      let odds = weights.get(EVERY_TEXT) ?? 0;
      for (const word of words) odds += share * (weights.get(word) ?? 0);
      const error = 1 / (1 + Math.exp(-odds)) - (isReal ? 1 : 0);
      for (const word of words) step(word, error * share);
      step(EVERY_TEXT, error);
    }
  }
  return weights;
}

/**
 * Learns from the texts without any identifier which words tell that a text is about real people.
 * @returns for the hash of each word and pair of words the level of its weight, as `gistLevel` gives it
 */
export function trainGist(examples: readonly Example[]): Map<number, number> {
  const texts = examples.filter(isInstructive);
  const vocabulary = vocabularyOf(texts);
  const weights = learn(withoutRare(texts.map((example) => read(example, vocabulary))));
  const levels = [...weights].map(([word, weight]) => [word, gistLevel(weight)] as const);
  return new Map(levels.filter(([, level]) => level !== GIST_LEVELS / 2));
}

/** The lexicon with the gist that these examples teach: for texts that are not among them. */
export function withGistOf(examples: readonly Example[], lexicon: Lexicon): Lexicon {
  const levels = trainGist(examples);
  return { ...lexicon, weigh: (hash) => gistWeight(levels.get(hash) ?? -1) };
}
