import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../tagger/crf';
import { FeatureList } from '../tagger/feature-list';
import { NO_LEXICON } from '../tagger/lexicon';
import { tokenise } from '../tagger/tokens';
import { readContext } from './context';
import { readFirstLook, roughly, seesNothing, stepOf } from './first-look';
import { secondFeatures } from './second-features';

/** A first look that gives the listed words this probability to be a person's name. */
function lookAt(text: string, persons: Readonly<Record<string, number>>) {
  const context = readContext(tokenise(text), NO_LEXICON, []);
  const { start, end, count } = context.tokens;
  const shares = new Float32Array(count * LABEL_COUNT);
  const words = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
  words.forEach((word, i) => {
    const share = persons[word] ?? 0;
    shares[i * LABEL_COUNT] = 1 - share;
    shares[i * LABEL_COUNT + 1] = share;
  });
  return { context, words, look: readFirstLook(context, shares) };
}

it('tells probabilities in steps that rise with them', () => {
  const steps = [0, 0.001, 0.02, 0.2, 0.5, 0.8, 0.98, 0.999, 1].map(stepOf);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBe(11);
  expect(steps.map(roughly)).toEqual([0, 0, 0, 2, 2, 3, 4, 5, 5]);
});

describe('readFirstLook', () => {
  it('knows how likely the same word is a name elsewhere', () => {
    const { look, words } = lookAt('Wolf kommt. Der Hund bellt. Wolf geht.', { Wolf: 0.99, Hund: 0.4 });
    expect(look.elsewhere[words.indexOf('Wolf')]).toBe(1 + roughly(stepOf(0.99)));
    expect(look.elsewhere[words.indexOf('Hund')]).toBe(0);
  });

  it('looks at the same place of the lines before and behind', () => {
    const { look, words } = lookAt('Anna\nBen\nZange', { Anna: 0.99, Ben: 0.5 });
    const ben = words.indexOf('Ben');
    expect(look.above[ben]).toBe(1 + roughly(stepOf(0.99)));
    expect(look.below[ben]).toBe(1);
    expect(look.above[0]).toBe(0);
  });

  it('marks what stands beside a person, less behind the end of a sentence', () => {
    const { look, words } = lookAt('Anna geht heim. Morgen kommt keiner', { Anna: 0.99 });
    expect(look.left[words.indexOf('heim')]).toBe(2);
    expect(look.left[words.indexOf('Morgen')]).toBe(1);
    expect(look.right[words.indexOf('Morgen')]).toBe(0);
  });

  it('counts names and doubts', () => {
    const { look } = lookAt('Anna Ben Carl Zange', { Anna: 0.99, Ben: 0.9, Carl: 0.5 });
    expect([look.names, look.doubtful, look.announced]).toEqual([2, 1, 0]);
  });

  it('reads a text without tokens', () => {
    expect(lookAt('', {}).look.names).toBe(0);
  });
});

describe('secondFeatures', () => {
  it('stays away from words that are surely no names', () => {
    const { look, context, words } = lookAt('Anna geht', { Anna: 0.9, geht: 0.0001 });
    const list = new FeatureList();
    secondFeatures(look, context, words.indexOf('geht'), list);
    expect(seesNothing(look.shares, words.indexOf('geht'))).toBe(true);
    expect(list.length).toBe(1);
    secondFeatures(look, context, 0, list);
    expect(list.length).toBeGreaterThan(20);
  });
});
