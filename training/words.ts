import { readFileSync } from 'node:fs';
import { hashText } from '@/lib/detect/tagger/hash';
import { listData, readLines } from './shared';

/** Word -> bits, with the words in lower case. */
export type Knowledge = Map<string, number>;

const PARTS = /[\p{L}\p{M}]{2,}/gu;
const TRANSLITERATED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
};

/** The forms under which a name is looked up: as it is, with umlauts written out, without accents. */
export function nameForms(name: string): string[] {
  const lower = name.toLowerCase();
  const written = lower.replace(/[äöüßøå]/g, (sign) => TRANSLITERATED[sign] ?? sign);
  const bare = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ı/g, 'i');
  return [...new Set([lower, written, bare(written), bare(lower.replace(/ß/g, 'ss'))])];
}

const PARTICLES = new Set(
  'von van der den de di da la le el al zu zur zum bin ben dos das del du und of the'.split(' '),
);

function addName(into: Knowledge, name: string, merge: (old: number) => number): void {
  for (const part of name.match(PARTS) ?? []) {
    if (PARTICLES.has(part.toLowerCase())) continue;
    for (const form of nameForms(part)) into.set(form, merge(into.get(form) ?? 0));
  }
}

const atLeast = (tier: number) => (old: number) => (old & ~3) | Math.max(old & 3, tier);
const withBit = (bit: number) => (old: number) => old | bit;

/** First names with tiers, surnames and towns: see `WordKnowledge`, bits 0 to 3. */
export function nameKnowledge(): Knowledge {
  const known: Knowledge = new Map();
  for (const line of readLines('names/first-names.de-registers.tsv')) {
    const [name = '', births = '0'] = line.split('\t');
    addName(known, name, atLeast(Number(births) >= 100 ? 3 : Number(births) >= 5 ? 2 : 1));
  }
  for (const file of listData('names')) {
    if (/^first-names\.\w+\.txt$/.test(file)) {
      for (const name of readLines(`names/${file}`)) addName(known, name, atLeast(2));
    } else if (/^surnames\.\w+\.txt$/.test(file)) {
      for (const name of readLines(`names/${file}`)) addName(known, name, withBit(4));
    }
  }
  for (const country of ['de', 'at', 'ch', 'lu', 'li']) {
    for (const line of readLines(`places/${country}-towns.tsv`)) {
      const first = (line.split('\t')[1] ?? '').match(PARTS)?.[0];
      if (first && first.length > 2) addName(known, first, withBit(8));
    }
  }
  for (const line of readFileSync('training/lists/nicknames.txt', 'utf8').split('\n')) {
    if (!line.startsWith('#')) addName(known, line, atLeast(2));
  }
  addPublicNames(known);
  return known;
}

/** Words out of names of subjects: own list. Frequent first names stay what they are. */
function addPublicNames(known: Knowledge): void {
  for (const line of readFileSync('training/lists/public-names.txt', 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    for (const word of line.split(' ').filter((part) => part.length > 2)) {
      if (((known.get(word) ?? 0) & 3) < 3) known.set(word, (known.get(word) ?? 0) | 16);
    }
  }
}

/** The long list of German surnames (its own licence, hence its own file). */
export function longSurnames(): Knowledge {
  const known: Knowledge = new Map();
  for (const name of readLines('names/surnames.de-dagv.cc-by-sa.txt')) addName(known, name, () => 0);
  return known;
}

const FREQUENCY_TIERS = [2_000, 15_000];

function addFrequencies(known: Knowledge, lang: string, shift: number, limit: number): void {
  readLines(`words/${lang}-50k.txt.gz`)
    .slice(0, limit)
    .forEach((line, rank) => {
      const word = line.split(' ')[0] ?? '';
      const tier = rank < (FREQUENCY_TIERS[0] ?? 0) ? 3 : rank < (FREQUENCY_TIERS[1] ?? 0) ? 2 : 1;
      const old = known.get(word) ?? 0;
      known.set(word, (old & ~(3 << shift)) | (Math.max((old >> shift) & 3, tier) << shift));
    });
}

interface Sentence {
  readonly text: string;
  readonly spans: readonly { start: number; end: number; type: string }[];
}

interface Usage {
  /** How often a word stands outside and inside of names. */
  readonly counts: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

/** How corpora use their words, in lower case. */
function usage(files: readonly string[]): Usage {
  const counts = new Map<string, number>();
  const names = new Map<string, number>();
  for (const file of files) {
    for (const line of readLines(`ner/${file}.jsonl.gz`)) {
      const { text, spans } = JSON.parse(line) as Sentence;
      for (const match of text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
        const inside = spans.some(({ start, end }) => start <= match.index && match.index < end);
        const map = inside ? names : counts;
        const word = match[0].toLowerCase();
        map.set(word, (map.get(word) ?? 0) + 1);
      }
    }
  }
  return { counts, names };
}

/** Words that the licensed corpora of law, traffic and news use outside of names. */
function corpusWords(): string[] {
  const { counts, names } = usage(['german-ler.de.train', 'mobie.de.train']);
  return [...counts]
    .filter(([word, count]) => count >= 3 && count > 4 * (names.get(word) ?? 0))
    .map(([word]) => word);
}

/** Where ordinary words of a language show themselves: corpora, and endings that names do not take. */
const ORDINARY = [
  {
    lang: 'de',
    shift: 0,
    files: ['german-ler.de.train', 'mobie.de.train', 'europeana.de.train'],
    endings: ['e', 'en', 'er', 'em', 'es', 't', 'te', 'st'],
  },
  {
    lang: 'en',
    shift: 3,
    files: ['wnut17.en.train', 'wikigold.en.train', 'sec-filings.en.train'],
    endings: ['ed', 'ing', 'er', 'ly', 'ness', 'less', 'able'],
  },
] as const;

/**
 * The frequency lists come from film subtitles and are full of first names. A first name counts as an
 * ordinary word only where a corpus uses it as one, or it is inflected like one.
 */
function withoutFirstNames(known: Knowledge): void {
  const names = nameKnowledge();
  for (const { lang, shift, files, endings } of ORDINARY) {
    const listed = new Set(readLines(`words/${lang}-50k.txt.gz`).map((line) => line.split(' ')[0] ?? ''));
    const used = usage(files);
    for (const [word, bits] of known) {
      if (((names.get(word) ?? 0) & 3) < 2 || ((bits >> shift) & 3) === 0) continue;
      const isUsed = 2 * (used.counts.get(word) ?? 0) > (used.names.get(word) ?? 0);
      const forms = endings.filter((ending) => listed.has(word + ending)).length;
      if (!isUsed && forms < 2) known.set(word, bits & ~(3 << shift));
    }
  }
}

/** Ordinary words: bits 0-1 German, 2 German of law and trade, 3-4 English, 5-6 another language. */
export function wordKnowledge(): Knowledge {
  const known: Knowledge = new Map();
  addFrequencies(known, 'de', 0, 50_000);
  addFrequencies(known, 'en', 3, 25_000);
  for (const lang of ['fr', 'it', 'es', 'nl', 'pl']) addFrequencies(known, lang, 5, 8_000);
  withoutFirstNames(known);
  for (const word of corpusWords()) known.set(word, (known.get(word) ?? 0) | 4);
  return known;
}

/** By word hash, as the filters store them. */
export function byHash(known: Knowledge): Map<number, number> {
  return new Map([...known].map(([word, bits]) => [hashText(word), bits]));
}
