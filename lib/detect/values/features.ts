import type { Document } from '../document';
import type { FeatureList } from '../tagger/feature-list';
import type { Place } from './nearness';
import type { Shape } from './shape';
import { hashOf, readSide, type Side, type Word } from './surroundings';
import type { Value } from './value';

// The order of the features decides what a training gives: never reorder.

/** Beginnings and ends of a word: "Vertrags…", "…nummer". */
function affixes(list: FeatureList, lower: string, word: Word | undefined, from: number): void {
  if (!word) return;
  const { start, end } = word;
  list.add(from, hashOf(lower, Math.max(start, end - 4), end));
  list.add(from + 1, hashOf(lower, Math.max(start, end - 6), end));
  list.add(from + 2, hashOf(lower, start, Math.min(end, start + 4)));
  list.add(from + 3, hashOf(lower, start, Math.min(end, start + 6)));
}

const hashOfWord = (lower: string, word: Word | undefined) =>
  word ? hashOf(lower, word.start, word.end) : 0;

function wordsAround(list: FeatureList, lower: string, before: Side, behind: Side, shape: Shape): void {
  const [first = 0, second = 0, third = 0] = before.pieces;
  const label = hashOfWord(lower, before.words[0]);
  const further = hashOfWord(lower, before.words[1]);
  list.add(210, first);
  list.add(211, first, second);
  list.add(212, first ^ Math.imul(third, 31), second);
  list.add(213, label);
  list.add(214, label, further);
  list.add(215, label, shape.runs);
  list.add(216, first, shape.runs);
  list.add(217, first, shape.prefix);
  affixes(list, lower, before.words[0], 220);
  affixes(list, lower, before.words[1], 224);
  for (const word of before.words) {
    list.add(230, hashOfWord(lower, word));
    list.add(231, hashOf(lower, word.start, Math.min(word.end, word.start + 5)));
  }
  list.add(232, behind.pieces[0] ?? 0);
  list.add(233, behind.pieces[0] ?? 0, behind.pieces[1] ?? 0);
  for (const word of behind.words.slice(0, 3)) list.add(234, hashOfWord(lower, word));
  list.add(235, before.count, behind.count === 0 ? 1 : 0);
}

const WORD = /\p{L}{2,}/gu;
const MOST_LABELS = 2;
const LONGEST_LABEL = 60;
const MOST_WORDS = 4;

function fieldsAround(list: FeatureList, document: Document, start: number, shape: Shape): void {
  const labels = document.fields.labelsAt(start);
  list.add(240, Math.min(3, labels.length));
  labels.slice(0, MOST_LABELS).forEach((text, k) => {
    const label = text.slice(0, LONGEST_LABEL);
    const whole = hashOf(label, 0, label.length);
    list.add(241, whole);
    if (k === 0) list.add(242, whole, shape.runs);
    for (const { 0: word } of [...label.matchAll(WORD)].slice(0, MOST_WORDS)) {
      list.add(243, hashOf(word, 0, word.length));
      list.add(244, hashOf(word, 0, Math.min(5, word.length)));
      list.add(245, hashOf(word, Math.max(0, word.length - 5), word.length));
    }
  });
}

/** Collects the features of a value: its shape, the words and labels around it, and whether a name stands near. */
export function valueFeatures(
  document: Document,
  { start, end }: Value,
  shape: Shape,
  { person, alike }: Place,
  list: FeatureList,
): void {
  const { lower } = document;
  const before = readSide(lower, start - 1, -1);
  const behind = readSide(lower, end, 1);
  list.length = 0;
  list.add(200, shape.whole);
  list.add(201, shape.runs);
  list.add(202, shape.prefix);
  list.add(203, shape.digits);
  list.add(204, shape.length);
  wordsAround(list, lower, before, behind, shape);
  fieldsAround(list, document, start, shape);
  list.add(250, person);
  list.add(251, person, shape.runs);
  list.add(252, person, shape.prefix);
  list.add(253, person, hashOfWord(lower, before.words[0]));
  list.add(254, alike);
  list.add(255, Math.min(2, alike), shape.runs);
}
