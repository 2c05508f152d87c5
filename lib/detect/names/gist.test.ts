import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashText } from '../tagger/hash';
import { gistLevel, gistWeight } from '../tagger/lexicon';
import { MODEL_FILES, type ModelFile, parseModel } from '../tagger/model';
import { tokenise } from '../tagger/tokens';
import { EVERY_TEXT, GIST_STEPS, gistOdds, gistWords, readGist } from './gist';

const pairsAndWords = (text: string) => gistWords(tokenise(text)).size;

describe('the words of a text', () => {
  it('count once each, alone and with the one before', () => {
    // six words and the five pairs of them, and the first with none before
    expect(pairsAndWords('Schreib bitte eine Mail an Kunden')).toBe(12);
    expect(pairsAndWords('bitte bitte bitte')).toBe(3);
  });

  it('are the same in capitals, and over numbers and signs', () => {
    expect([...gistWords(tokenise('BITTE, 12 Karten!'))]).toEqual([...gistWords(tokenise('bitte karten'))]);
  });

  it('of a text without any are none', () => {
    expect(pairsAndWords('')).toBe(0);
    expect(pairsAndWords('12 + 4 = 16')).toBe(0);
  });
});

describe('the gist', () => {
  const weights = new Map([
    [EVERY_TEXT, -0.5],
    [hashText('overtime'), 2],
    [hashText('riddle'), -2],
  ]);
  const lexicon = { weigh: (hash: number) => weights.get(hash) ?? 0 };
  const odds = (text: string) => gistOdds(tokenise(text), lexicon);
  const step = (text: string) => readGist(tokenise(text), lexicon);

  it('rises and falls with the words that it knows, and with no others', () => {
    expect(odds('Nothing known here')).toBe(-0.5);
    expect(odds('Who does overtime')).toBeGreaterThan(0);
    expect(odds('Solve this riddle')).toBeLessThan(-0.5);
    expect(odds('Who does overtime, and overtime, and overtime')).toBe(odds('Who does overtime'));
  });

  it('is told in steps with an end on both sides', () => {
    expect(step('')).toBe(GIST_STEPS / 2 - 1);
    const strong = (weight: number) => ({ weigh: () => weight });
    expect(readGist(tokenise('one two three four'), strong(50))).toBe(GIST_STEPS - 1);
    expect(readGist(tokenise('one two three four'), strong(-50))).toBe(0);
  });
});

describe('the weights as the filter stores them', () => {
  it('keep their sign and their order, with an end on both sides', () => {
    expect([-9, -1, -0.125, 0, 0.125, 1, 9].map((weight) => gistWeight(gistLevel(weight)))).toEqual([
      -2, -1, -0.125, 0, 0.125, 1, 1.875,
    ]);
  });

  it('are nothing for a word that the filter has not', () => {
    expect(gistWeight(-1)).toBe(0);
  });
});

describe('what the product ships', () => {
  const FILES = Object.fromEntries(
    Object.entries(MODEL_FILES).map(([name, path]) => [name, new Uint8Array(readFileSync(`public/${path}`))]),
  ) as Record<ModelFile, Uint8Array>;
  const { lexicon } = parseModel(FILES);
  const step = (text: string) => readGist(tokenise(text), lexicon);

  it.each([
    ['Wer übernimmt heute die Spätschicht? Er hat sich krankgemeldet und kommt erst am Montag wieder.'],
    ['Formulier eine Absage an die Bewerberin, sie war gestern zum Vorstellungsgespräch bei uns.'],
    ['Can you cover her shift on Friday? She called in sick this morning and won’t be back until Monday.'],
    ['Write a reminder to our customer, he still hasn’t paid the invoice for the new boiler.'],
  ])('hears people in "%s"', (text) => {
    expect(step(text)).toBeGreaterThanOrEqual(GIST_STEPS / 2);
  });

  it.each([
    ['Erkläre die Handlung des Romans und die wichtigsten Figuren in drei Sätzen für den Unterricht.'],
    ['Schreib ein Quiz mit zehn Fragen zu Komponisten und Malern der Romantik.'],
    ['Write a quiz with ten questions about painters and composers of the nineteenth century.'],
    ['Explain the plot of the novel and its main characters for my literature class.'],
  ])('hears none in "%s"', (text) => {
    expect(step(text)).toBeLessThan(GIST_STEPS / 2);
  });
});
