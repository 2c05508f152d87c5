import { defineRecogniser, type Hit } from './define-recogniser';
import type { Document } from './document';
import type { Recogniser } from './recogniser';
import type { Lexicon } from './tagger/lexicon';
import type { Confidence, FindingType } from './types';
import { isWordAt, matchAt, withoutStop } from './word';
import { type WordMatcher, wordMatcher } from './word-matcher';
import { wordStarts } from './word-starts';

/** A value that only its label makes personal: which words announce it and what it looks like. */
export interface LabelledSpec {
  readonly id: string;
  readonly type: FindingType;
  readonly keywords?: readonly string[];
  /** Regex sources of the label, over the text in lower case, each from the start of a word. Bounded repeats only. */
  readonly labels: readonly string[];
  /** Endings of compounds that are labels too ("…vertrag"): a global pattern over the text in lower case. */
  readonly compounds?: RegExp;
  /** Pattern that the label of a field (column, key, form line) must match; the default is `labels`. */
  readonly fieldLabels?: RegExp;
  /** What stands directly before a label that is none: matched at the end of the lower-case text before it. */
  readonly notBehind?: RegExp;
  /** Sticky pattern of the value, over the text. */
  readonly value: RegExp;
  /** Judges a value: null drops it. The default takes every value as certain. */
  accept?(value: string, label: string, lexicon: Lexicon): Confidence | null;
  /** Whether a label in running text counts, or only labels of fields. */
  readonly fieldsOnly?: boolean;
  /**
   * Tells a value that speaks for itself: it may stand behind words that announce nothing ("Kundennummer im
   * Studio FW-08812") and on the next line, as the answer to a question ("Ihre Kundennummer?").
   */
  strong?(value: string): boolean;
}

/** Words that may stand between a label and its value in the languages we know. */
const FILLERS = new Set(
  (
    'ist lautet lautete war wird wäre heißt heisst is was are nr no num numéro número numero nummer number ' +
    'n der die das dem den des le la el il de het o to von vom für mit bei ihnen uns them us with e è est es jest ' +
    'immer noch nur aktuell neu neue neuer alt alte old new auf also code ref id my meine mein sagt er sie also bitte ' +
    'jetzt now the for your ihre ihr unser unsere dort und-zwar gleich wie folgt auch hat hab habe ich heute temporär ' +
    'nun erst äh ähm nochmal ja halt glaub glaube nämlich daar są to był'
  ).split(' '),
);
const VERBS = new Set('ist lautet lautete war wird is was are heißt heisst es è est jest sind'.split(' '));

const SEPARATORS = /[\s:.=#"'„“”»«‚‘(>*|/–—°º→,-]/;
const WORD = /\p{L}[\p{L}'-]{0,20}/uy;

const COLON_REACH = 48;

/** Where a colon on the same line announces the value after some words without digits, or -1. */
function announcingColon(text: string, from: number): number {
  const stretch = text.slice(from, from + COLON_REACH);
  const found = /^[^\d\n:;]{4,}: ?(?=\S)/.exec(stretch)?.[0];
  return found && !/[.!?] \p{Lu}/u.test(found) ? from + found.length : -1;
}

/** A sentence ends here: what follows is no value of the label before. */
const SENTENCE_END = /[.!?]\s+$/;
const CAPITAL_WORD = /^\p{Lu}\p{Ll}/u;

/** Whether a value stands at an index; without an announcement it has to be a strong one. */
function isValueAt(
  { value, strong }: LabelledSpec,
  text: string,
  index: number,
  announced: boolean,
): boolean {
  const end = matchAt(value, text, index);
  return end > 0 && (announced || (strong?.(text.slice(index, end)) ?? false));
}

/** Where the value of a label begins: behind separators and at most four other words. -1 when there is none. */
function valueStart(document: Document, from: number, spec: LabelledSpec): number {
  const colon = announcingColon(document.text, from);
  let index = colon < 0 ? from : colon;
  let strangers = 0;
  let announced = true;
  for (let steps = 0; steps < 7; steps++) {
    const gap = index;
    while (index - gap < 14 && SEPARATORS.test(document.text.charAt(index))) index++;
    const between = document.text.slice(gap, index);
    if (
      index - from > 1 &&
      SENTENCE_END.test(between) &&
      CAPITAL_WORD.test(document.text.slice(index, index + 2))
    )
      return -1;
    if (index - from === 2 && between === ', ' && isValueAt(spec, document.text, index, false)) return index;
    if (between.includes('\n\n') || /,|\n[^\n]*\n/.test(between)) return -1;
    if (between.includes(':') || between.includes('=')) announced = true;
    WORD.lastIndex = index;
    const word = WORD.exec(document.lower)?.[0];
    const filler = word !== undefined && FILLERS.has(word) && !isWordAt(document.text, index + word.length);
    const sameLine = announced || !document.text.slice(from, index).includes('\n');
    if (!filler && sameLine && isValueAt(spec, document.text, index, announced)) return index;
    if (!word || (!filler && ++strangers > 3)) return -1;
    announced = filler ? announced || VERBS.has(word) : false;
    index += word.length;
  }
  return -1;
}

/** How far a question may go on behind its label, and how far into the next line the answer is looked for. */
const ANSWER_REACH = 120;
const ASKED = /\?|bitte|brauch|please|need/;
const TURN = /^(?:\[[^\]\n]{1,24}\] ?)?\p{L}[^:\n]{0,30}: /u;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** Where the answer stands to a question with the label, in the next turn of a conversation. -1 without one. */
function answerStart({ text }: Document, from: number, spec: LabelledSpec): number {
  const question = text.slice(from, from + ANSWER_REACH);
  const line = question.indexOf('\n');
  if (!spec.strong || line < 0 || !ASKED.test(question.slice(0, line))) return -1;
  const next = from + line + 1;
  const answer = text.slice(next, next + ANSWER_REACH).split('\n', 1)[0] ?? '';
  const turn = TURN.exec(answer)?.[0].length ?? 0;
  if (turn === 0) return -1;
  const start = [...answer.matchAll(WORD_START)].find(
    ({ index }) => index >= turn && isValueAt(spec, text, next + index, false),
  );
  return start ? next + start.index : -1;
}

function hitAt(
  spec: LabelledSpec,
  document: Document,
  start: number,
  limit: number,
  label: string,
): Hit | null {
  spec.value.lastIndex = start;
  if (!spec.value.test(document.text)) return null;
  const end = withoutStop(document.text, start, Math.min(spec.value.lastIndex, limit));
  const confidence = spec.accept
    ? spec.accept(document.text.slice(start, end), label, document.lexicon)
    : 'certain';
  if (!confidence || end <= start) return null;
  return { start, end, confidence, reason: { key: 'label', word: label } };
}

interface Label {
  readonly start: number;
  readonly end: number;
}

const COMPOUND_PART = /[\p{L}\p{N}.-]/u;
const LONGEST_COMPOUND = 32;

/** Where the compound begins whose ending stands at `index`. */
function compoundStart(lower: string, index: number): number {
  let start = index;
  while (index - start < LONGEST_COMPOUND && COMPOUND_PART.test(lower.charAt(start - 1))) start--;
  return start;
}

/** All places where a label stands in running text. */
function labelsIn(lower: string, words: readonly number[], match: WordMatcher, compounds?: RegExp): Label[] {
  const labels: Label[] = [];
  for (const start of words) {
    const end = match(lower, start);
    if (end > 0) labels.push({ start, end });
  }
  if (!compounds) return labels;
  for (const { index, 0: ending } of lower.matchAll(compounds)) {
    if (isWordAt(lower, index - 1))
      labels.push({ start: compoundStart(lower, index), end: index + ending.length });
  }
  return labels;
}

function inText(spec: LabelledSpec, match: WordMatcher, document: Document): Hit[] {
  return labelsIn(document.lower, document.words, match, spec.compounds).flatMap(({ start, end }) => {
    if (spec.notBehind?.test(document.lower.slice(Math.max(0, start - 14), start))) return [];
    const near = valueStart(document, end, spec);
    const value = near < 0 ? answerStart(document, end, spec) : near;
    const label = document.lower.slice(start, end).trim();
    const hit = value < 0 ? null : hitAt(spec, document, value, document.text.length, label);
    return hit ? [hit] : [];
  });
}

/** Tells whether the label of a field is one of the spec's, with a memory for repeated headings. */
function fieldLabel(spec: LabelledSpec, match: WordMatcher): (label: string) => string | null {
  const known = new Map<string, string | null>();
  const read = (label: string): string | null => {
    if (spec.fieldLabels) return spec.fieldLabels.exec(label)?.[0].trim() ?? null;
    const found = labelsIn(label, wordStarts(label), match, spec.compounds)[0];
    return found ? label.slice(found.start, found.end).trim() : null;
  };
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const result = read(label);
    known.set(label, result);
    return result;
  };
}

function inFields(spec: LabelledSpec, match: WordMatcher, document: Document): Hit[] {
  const labelOf = fieldLabel(spec, match);
  return document.fields.all.flatMap((field) => {
    const label = labelOf(field.label);
    const hit = label ? hitAt(spec, document, field.start, field.end, label) : null;
    return hit ? [hit] : [];
  });
}

/** Makes a recogniser of values behind, beside or below a label. */
export function labelledRecogniser(spec: LabelledSpec): Recogniser {
  const match = wordMatcher(spec.labels);
  return defineRecogniser({
    id: spec.id,
    type: spec.type,
    keywords: spec.keywords,
    find: (document) => [
      ...(spec.fieldsOnly ? [] : inText(spec, match, document)),
      ...inFields(spec, match, document),
    ],
  });
}
