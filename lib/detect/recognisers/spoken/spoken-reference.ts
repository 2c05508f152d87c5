import { labelFor } from '../../context';
import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { words } from '../../word';
import { NUMBER_LABELS } from '../id/reference-labels';
import { type SpokenSign, spokenRuns } from './runs';

const LABELS = words(...NUMBER_LABELS);
const FEWEST = 4;

/** Of these as many have to be words: digits alone are no dictation. */
const FEWEST_WORDS = 3;

const isNumber = ({ value }: SpokenSign) => /\d/.test(value);
const isWord = ({ start, end, value }: SpokenSign) =>
  isNumber({ start, end, value }) && value.length < end - start;
const isLetter = ({ start, end }: SpokenSign) => end - start === 1;

/** The part of a run from its first to its last number, with letters said alone before it. */
function numberOf(run: readonly SpokenSign[]): readonly SpokenSign[] {
  const first = run.findIndex((sign) => isNumber(sign) || isLetter(sign));
  return run.slice(first, run.findLastIndex(isNumber) + 1);
}

function inRun(document: Document, run: readonly SpokenSign[]): Hit[] {
  const number = numberOf(run);
  const [first, last] = [number[0], number.at(-1)];
  if (!first || !last || number.filter(isNumber).length < FEWEST) return [];
  if (number.filter(isWord).length < FEWEST_WORDS) return [];
  const label = labelFor(document, first.start, last.end, LABELS);
  if (!label) return [];
  const reason = { key: 'label', word: label };
  return [{ start: first.start, end: last.end, confidence: 'certain', reason }];
}

/** A customer or contract number said word by word: "die kundennummer ist vier vier null sieben eins". */
export const spokenReference = defineRecogniser({
  id: 'spoken-reference',
  type: 'CUSTOMER_ID',
  find: (document) => spokenRuns(document).flatMap((run) => inRun(document, run)),
});

export const examples: Examples = {
  hits: [
    'meine kundennummer ist [[vier vier null sieben eins]] bitte',
    'policy number is [[h c seven seven one oh three]] she says',
    'Vertragsnummer [[acht acht zwei null]].',
  ],
  misses: [
    'ich habe eins zwei drei vier Sachen',
    'die kundennummer hat fünf stellen',
    'vertrag eins und zwei',
  ],
};
