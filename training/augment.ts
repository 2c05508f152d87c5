import type { Example, Span } from './corpus';
import { pick, seededRandom } from './random';
import { readLines } from './shared';
import { nameForms } from './words';

/** Pools of names to put in the place of those in the texts. */
interface Pools {
  readonly first: readonly (readonly string[])[];
  readonly last: readonly (readonly string[])[];
  readonly isFirst: ReadonlySet<string>;
  readonly isLast: ReadonlySet<string>;
}

const FOREIGN = ['en', 'fr', 'it', 'es', 'nl', 'pl', 'tr', 'cs', 'hr', 'ro', 'pt', 'sv', 'hu'];
const NAME = /^[\p{Lu}][\p{L}\p{M}'’-]+$/u;

function readPools(): Pools {
  const load = (path: string) => readLines(`names/${path}`).filter((name) => NAME.test(name));
  const german = load('first-names.de.txt');
  const register = readLines('names/first-names.de-registers.tsv')
    .slice(0, 1500)
    .map((line) => line.split('\t')[0] ?? '')
    .filter((name) => NAME.test(name));
  const foreignFirst = FOREIGN.flatMap((lang) => load(`first-names.${lang}.txt`).slice(0, 400));
  const foreignLast = FOREIGN.flatMap((lang) => load(`surnames.${lang}.txt`).slice(0, 400));
  const known = load('surnames.de.txt');
  const long = load('surnames.de-dagv.cc-by-sa.txt');
  const usual = new Set(readLines('words/de-50k.txt.gz').map((line) => line.split(' ')[0] ?? ''));
  const alsoWords = long.filter((name) => usual.has(name.toLowerCase()) && name.length > 3);
  const first = [register, german, foreignFirst];
  const last = [known, long, foreignLast, alsoWords];
  return {
    first,
    last,
    isFirst: new Set(first.flat().map((name) => name.toLowerCase())),
    isLast: new Set([...known, ...foreignLast].map((name) => name.toLowerCase())),
  };
}

const FIRST_SHARES = [0.35, 0.3, 0.35];
const LAST_SHARES = [0.3, 0.3, 0.25, 0.15];

function draw(
  pools: readonly (readonly string[])[],
  shares: readonly number[],
  random: () => number,
): string {
  let left = random();
  for (const [index, share] of shares.entries()) {
    left -= share;
    if (left < 0) return pick(pools[index] ?? [], random);
  }
  return pick(pools[0] ?? [], random);
}

/** A name that no list holds: the beginning of one and the end of another. */
function invent(
  pools: readonly (readonly string[])[],
  shares: readonly number[],
  random: () => number,
): string {
  const head = draw(pools, shares, random);
  const tail = draw(pools, shares, random);
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2)).toLowerCase();
}

const INVENTED = 0.2;

function newName(pools: Pools, old: string, random: () => number): string {
  const isFirst = pools.isFirst.has(old) && (!pools.isLast.has(old) || random() < 0.5);
  const [lists, shares] = isFirst ? [pools.first, FIRST_SHARES] : [pools.last, LAST_SHARES];
  const name = random() < INVENTED ? invent(lists, shares, random) : draw(lists, shares, random);
  return name.replace(/-.*/, '') || name;
}

function inCaseOf(pattern: string, name: string): string {
  if (pattern === pattern.toLowerCase()) return name.toLowerCase();
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return name.toUpperCase();
  return name;
}

const PART = /[\p{L}\p{M}]{3,}/gu;
const KEPT = new Set(
  'von van der den del della dos das zum zur freiherr freifrau graf gräfin mac bin ibn abu'.split(' '),
);

function namesOf(example: Example, pools: Pools, random: () => number): Map<string, string> {
  const parts = new Set<string>();
  for (const { start, end, type } of example.spans) {
    if (type !== 'PERSON') continue;
    for (const [part] of example.text.slice(start, end).matchAll(PART)) parts.add(part.toLowerCase());
  }
  const names = new Map<string, string>();
  for (const part of [...parts].sort((a, b) => a.length - b.length)) {
    const stem = part.endsWith('s') ? names.get(part.slice(0, -1)) : undefined;
    if (!KEPT.has(part)) names.set(part, stem ? `${stem}s` : newName(pools, part, random));
  }
  return names;
}

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** Puts the new names into an address, user name or link, in the written-out form. */
function inAddress(text: string, names: ReadonlyMap<string, string>): string {
  let out = text;
  for (const [old, name] of names) {
    for (const form of nameForms(old)) {
      if (form.length < 4 || !out.toLowerCase().includes(form)) continue;
      const at = out.toLowerCase().indexOf(form);
      const ascii = last(nameForms(name)) ?? name;
      out = out.slice(0, at) + inCaseOf(out.slice(at, at + form.length), ascii) + out.slice(at + form.length);
      break;
    }
  }
  return out;
}

function swapIn({ type }: Span, surface: string, names: ReadonlyMap<string, string>): string {
  if (type === 'EMAIL' || type === 'USERNAME' || type === 'URL') return inAddress(surface, names);
  if (type !== 'PERSON' && type !== 'ORG') return surface;
  return surface.replace(PART, (part) => {
    const name = names.get(part.toLowerCase());
    return name ? inCaseOf(part, name) : part;
  });
}

function rebuild(example: Example, id: string, change: (span: Span, surface: string) => string): Example {
  let text = '';
  let from = 0;
  const spans: Span[] = [];
  for (const span of example.spans) {
    text += example.text.slice(from, span.start);
    const surface = change(span, example.text.slice(span.start, span.end));
    spans.push({ start: text.length, end: text.length + surface.length, type: span.type });
    text += surface;
    from = span.end;
  }
  return { ...example, id, text: text + example.text.slice(from), spans };
}

/** The text in lower case; every second one without commas and full stops, as dictation comes. */
function lowered(example: Example, random: () => number): Example {
  const lower = example.text.toLowerCase();
  if (lower.length !== example.text.length) return example;
  const bare = random() < 0.4 ? lower.replace(/[,.!?](?=\s)/g, ' ') : lower;
  return { ...example, id: `${example.id}-lower`, text: bare };
}

/** The text in capitals, as notices and old systems write; `ß` would change the length. */
function raised(example: Example): Example {
  const upper = example.text.replace(/[^ß]+/g, (part) => part.toUpperCase());
  return upper.length === example.text.length
    ? { ...example, id: `${example.id}-upper`, text: upper }
    : example;
}

/** How many of the copies are in lower case and in capitals. */
export interface CaseShares {
  readonly lower: number;
  readonly upper: number;
}

function inOtherCase(example: Example, { lower, upper }: CaseShares, random: () => number): Example {
  const draw = random();
  if (draw < lower) return lowered(example, random);
  return draw < lower + upper ? raised(example) : example;
}

/**
 * More training texts out of the given ones: copies with other names (so that the tagger learns where
 * names stand and not which), and copies in lower case and in capitals. Deterministic.
 */
export function augment(
  examples: readonly Example[],
  copies: number,
  seed: number,
  shares: CaseShares = { lower: 0.25, upper: 0.04 },
): Example[] {
  const pools = readPools();
  const random = seededRandom(seed);
  const out = [...examples];
  for (let copy = 0; copy < copies; copy++) {
    for (const example of examples) {
      const names = namesOf(example, pools, random);
      const swapped = rebuild(example, `${example.id}-${copy}`, (span, surface) =>
        swapIn(span, surface, names),
      );
      out.push(inOtherCase(swapped, shares, random));
    }
  }
  return out;
}
