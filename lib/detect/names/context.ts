import { BLOCK_KINDS, type Line, splitLines } from '../blocks';
import { LANGUAGES, languageOf } from '../language';
import { FIRST, type Lexicon, RARE_SURNAME, SURNAME } from '../tagger/lexicon';
import { SHAPE, type Tokens } from '../tagger/tokens';
import { firstAlike } from './alike';
import { CUE, cueOf } from './anchor-words';
import { compoundOf } from './compounds';
import { collectEvidence, wordBefore } from './evidence';
import { type Fields, isGap, readFields } from './fields';
import { readGist } from './gist';
import { findSubjects } from './subjects';
import { TRADE, tradeOf } from './trade-words';

/** A range of the text that belongs to an identifier, with a small number for its kind. */
export interface Shield {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** Everything that is known about each token before names are decided, in columns. */
export interface Context extends Fields {
  readonly tokens: Tokens;
  /** For each token the first one that is spelled the same; see `firstAlike`. */
  readonly first: Int32Array;
  /** See `WordKnowledge`. */
  readonly known: Uint16Array;
  /** The same for the word without its last letter, where that is an "s" or "n" and the word no name. */
  readonly knownStem: Uint16Array;
  readonly cue: Uint8Array;
  /** One of `TRADE`: firm words and role words by their ends. */
  readonly trade: Uint8Array;
  /** One of `COMPOUND`, for words that no list knows. */
  readonly compound: Uint8Array;
  /** Cue of the word that announces the token, titles skipped. */
  readonly announced: Uint8Array;
  /** Number of the line that the token stands on. */
  readonly lineOf: Int32Array;
  /** Index into `BLOCK_KINDS`. */
  readonly kind: Uint8Array;
  /** Index into `LANGUAGES`. */
  readonly language: Uint8Array;
  /** Position of the token on its line, at most 15. */
  readonly place: Uint8Array;
  /** Tokens of the line, at most 31. */
  readonly lineLength: Uint8Array;
  /** 1 on the first written line behind a closing formula, 2 on the second …; 0 elsewhere. */
  readonly signature: Uint8Array;
  /** Bits of `SEEN`. */
  readonly seen: Uint8Array;
  readonly shield: Uint8Array;
  /** Values of `SUBJECT`. */
  readonly subject: Uint8Array;
  /** Whether the text writes everything small. */
  readonly allLower: boolean;
  /** 1 where a tab or two blanks stand before the token: a name never goes over it. */
  readonly gap: Uint8Array;
  /** What the whole text is like, as bits of `TEXT`. */
  readonly text: number;
  /** How much its words sound like a text about real people; see `readGist`. */
  readonly gist: number;
}

/** Signs of a text about real people. */
export const TEXT = {
  /** E-mail address, user name or link. */
  contact: 1,
  address: 2,
  otherIdentifier: 4,
  /** "Herr", "Frau", "Mr" … */
  addressed: 8,
  greetingOrClosing: 16,
  /** More than 60 words. */
  long: 32,
  code: 64,
} as const;

/** Below this gist a text sounds like riddles, books or brands; see `readGist`. */
const SOME = 3;

/**
 * Whether a text gives no sign of real people: no address, contact, identifier or greeting, and no "Mr" or "Frau" but
 * in words that sound like books or brands ("Mr Darcy").
 */
export function isBare({ text, gist }: Pick<Context, 'text' | 'gist'>): boolean {
  const noSign = TEXT.long | TEXT.code | (gist < SOME ? TEXT.addressed : 0);
  return (text & ~noSign) === 0;
}

/** Whether a text gives no sign of real people, and its words sound like none either: a riddle, a list of brands. */
export const isAboutNobody = (context: Pick<Context, 'text' | 'gist'>): boolean =>
  isBare(context) && context.gist < SOME;

const KIND = new Map(BLOCK_KINDS.map((kind, index) => [kind, index]));
const NAME = FIRST | SURNAME | RARE_SURNAME;
const SMALL_S = 115;
const HYPHEN = 45;

interface LineColumns {
  readonly lineOf: Int32Array;
  readonly kind: Uint8Array;
  readonly place: Uint8Array;
  readonly lineLength: Uint8Array;
  readonly signature: Uint8Array;
}

function lineColumns(tokens: Tokens, lines: readonly Line[]): LineColumns {
  const { count } = tokens;
  const out = {
    lineOf: new Int32Array(count),
    kind: new Uint8Array(count),
    place: new Uint8Array(count),
    lineLength: new Uint8Array(count),
    signature: new Uint8Array(count),
  };
  let line = 0;
  let behindClosing = 0;
  for (let from = 0; from < count; ) {
    while (line + 1 < lines.length && (tokens.start[from] as number) > (lines[line] as Line).end) line++;
    const { kind, end } = lines[line] as Line;
    let to = from;
    while (to < count && (tokens.start[to] as number) < end) to++;
    if (to === from) to++;
    if (kind === 'closing') behindClosing = 1;
    else if (kind === 'signature')
      behindClosing = behindClosing > 0 || line === 0 ? Math.min(7, behindClosing) : 5;
    else behindClosing = 0;
    for (let i = from; i < to; i++) {
      out.lineOf[i] = line;
      out.kind[i] = KIND.get(kind) ?? 0;
      out.place[i] = Math.min(15, i - from);
      out.lineLength[i] = Math.min(31, to - from);
      out.signature[i] = kind === 'signature' ? behindClosing : 0;
    }
    if (kind === 'signature') behindClosing++;
    from = to;
  }
  return out;
}

/** The head of a word joined by a hyphen: "Diplom" of "Diplom-Kaufmann". */
function headOf(tokens: Tokens, i: number): number {
  const isJoined = i > 1 && tokens.sign[i - 1] === HYPHEN && !tokens.spaced[i] && !tokens.spaced[i - 1];
  return isJoined ? i - 2 : i;
}

/** Titles and roles that stand between an address and the name: "Herr Dr. Huth", "Frau Stadträtin Morgenroth". */
function announcements(tokens: Tokens, cue: Uint8Array, trade: Uint8Array): Uint8Array {
  const announced = new Uint8Array(tokens.count);
  for (let i = 1; i < tokens.count; i++) {
    const before = wordBefore(tokens, i);
    if (before < 0) continue;
    const own = cue[before] as number;
    const further = announced[headOf(tokens, before)] as number;
    const isRole = trade[before] === TRADE.role || own === CUE.office || own === CUE.relation;
    const goesOn = (own === CUE.title && further !== 0) || (isRole && further === CUE.address);
    announced[i] = goesOn ? further : own;
  }
  return announced;
}

function isAllLower(tokens: Tokens): boolean {
  let lower = 0;
  let upper = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] === SHAPE.lower) lower++;
    else if (tokens.shape[i] === SHAPE.title) upper++;
  }
  return upper < 0.06 * (lower + upper);
}

function languages(tokens: Tokens): Uint8Array {
  const out = new Uint8Array(tokens.count);
  const whole = languageOf(tokens, 0, tokens.count, LANGUAGES.indexOf('de'));
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && ((tokens.breaks[to] as number) < 2 || to - from < 12)) to++;
    out.fill(languageOf(tokens, from, to, whole), from, to);
    from = to;
  }
  return out;
}

function shieldColumn(tokens: Tokens, shields: readonly Shield[]): Uint8Array {
  const column = new Uint8Array(tokens.count);
  let i = 0;
  for (const { start, end, kind } of shields) {
    while (i > 0 && (tokens.end[i - 1] as number) > start) i--;
    while (i < tokens.count && (tokens.end[i] as number) <= start) i++;
    for (; i < tokens.count && (tokens.start[i] as number) < end; i++) column[i] = kind;
  }
  return column;
}

function endsInS(tokens: Tokens, i: number): boolean {
  return (tokens.text.charCodeAt((tokens.end[i] as number) - 1) | 32) === SMALL_S;
}

const SHIELD_BITS = [0, TEXT.contact, TEXT.address, TEXT.otherIdentifier];

function textBits(tokens: Tokens, lines: readonly Line[], cue: Uint8Array, shield: Uint8Array): number {
  let bits = tokens.count > 60 ? TEXT.long : 0;
  for (let i = 0; i < tokens.count; i++) {
    bits |= SHIELD_BITS[shield[i] as number] ?? 0;
    if (cue[i] === CUE.address) bits |= TEXT.addressed;
  }
  for (const { kind } of lines) {
    if (kind === 'salutation' || kind === 'closing') bits |= TEXT.greetingOrClosing;
    if (kind === 'code') bits |= TEXT.code;
  }
  return bits;
}

function gaps(tokens: Tokens): Uint8Array {
  const gap = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (isGap(tokens, i)) gap[i] = 1;
  return gap;
}

/** Prepares a tokenised text for the recognition of names. `shields` sorted by start. Linear time. */
export function readContext(tokens: Tokens, lexicon: Lexicon, shields: readonly Shield[]): Context {
  const { count } = tokens;
  const first = firstAlike(tokens);
  const lines = splitLines(tokens.text);
  const columns = lineColumns(tokens, lines);
  const known = new Uint16Array(count);
  const knownStem = new Uint16Array(count);
  const cue = new Uint8Array(count);
  const trade = new Uint8Array(count);
  const compound = new Uint8Array(count);
  const seenWords = collectEvidence(tokens);
  const seen = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if ((tokens.shape[i] as number) >= SHAPE.digits) continue;
    const before = first[i] as number;
    if (before < i) {
      known[i] = known[before] as number;
      knownStem[i] = knownStem[before] as number;
      cue[i] = cue[before] as number;
      trade[i] = trade[before] as number;
      compound[i] = compound[before] as number;
      seen[i] = seen[before] as number;
      continue;
    }
    const hash = tokens.hash[i] as number;
    known[i] = lexicon.look(hash);
    cue[i] = cueOf(hash);
    trade[i] = tradeOf(tokens, i);
    if (((known[i] as number) & ~RARE_SURNAME) === 0) compound[i] = compoundOf(tokens, i, lexicon);
    seen[i] = seenWords.get(hash) ?? 0;
    if (endsInS(tokens, i) && !((known[i] as number) & NAME & ~RARE_SURNAME)) {
      knownStem[i] = lexicon.look(tokens.stem[i] as number);
      seen[i] = (seen[i] as number) | ((seenWords.get(tokens.stem[i] as number) ?? 0) & ~3);
    }
  }
  const shield = shieldColumn(tokens, shields);
  const allLower = isAllLower(tokens);
  const subject = findSubjects(tokens, lexicon, allLower);
  return {
    ...readFields(tokens, lines, columns.lineOf),
    ...columns,
    tokens,
    first,
    known,
    knownStem,
    cue,
    trade,
    compound,
    announced: announcements(tokens, cue, trade),
    language: languages(tokens),
    seen,
    shield,
    subject,
    gap: gaps(tokens),
    text: textBits(tokens, lines, cue, shield),
    gist: readGist(tokens, lexicon),
    allLower,
  };
}
