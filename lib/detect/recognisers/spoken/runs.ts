import { type Document, perDocument } from '../../document';
import { matchAt } from '../../word';
import { digitsOfWord } from './number-words';

/** A word of a dictated number and what it says, in digits or capital letters. */
export interface SpokenSign {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const TOKEN = /[\p{L}\p{N}]{1,24}/uy;
const GAP = /^[ ,.\n-]{1,3}$/;
const LONGEST_LETTERS = 2;

/** What a word of a run says, or null for any other word. */
function said(word: string): string | null {
  const digits = digitsOfWord(word);
  if (digits) return digits;
  if (/^\d{1,4}$/.test(word)) return word;
  return word.length <= LONGEST_LETTERS && /^[a-z]+$/.test(word) ? word.toUpperCase() : null;
}

const tokenAt = (lower: string, start: number): string => lower.slice(start, matchAt(TOKEN, lower, start));

/** Runs shorter than this are no numbers. */
const FEWEST = 4;

function readRuns({ lower, words }: Document): readonly (readonly SpokenSign[])[] {
  const runs: SpokenSign[][] = [];
  let run: SpokenSign[] = [];
  for (const start of words) {
    const word = tokenAt(lower, start);
    const value = said(word);
    const last = run.at(-1);
    if (last && !(value && GAP.test(lower.slice(last.end, start)))) {
      if (run.length >= FEWEST) runs.push(run);
      run = [];
    }
    if (value) run.push({ start, end: start + word.length, value });
  }
  return run.length >= FEWEST ? [...runs, run] : runs;
}

/** Number words, digits and single letters said one after the other: all runs of at least four, read once. */
export const spokenRuns = perDocument(readRuns);
