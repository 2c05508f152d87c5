import { expect, test } from 'vitest';
import { currentLaw } from '@/lib/law/laws';
import { asAnswer, type Chosen, choose } from './choose';

const questionOf = (id: string) => {
  const question = currentLaw.questions.find((known) => known.id === id);
  if (!question) throw new Error(id);
  return question;
};

test.each<[string, string, Chosen, string, Chosen]>([
  ['one answer takes the place of another', 'effect', ['none'], 'decides', ['decides']],
  ['several add up', 'prohib', ['a'], 'b', ['a', 'b']],
  ['a second press takes back', 'prohib', ['a', 'b'], 'a', ['b']],
  ['the last one taken back leaves it open', 'prohib', ['a'], 'a', null],
  ['"in none of these areas" stands alone', 'annex3', ['4a', '5b'], 'none', ['none']],
  ['and gives way to an area', 'annex3', ['none'], '4a', ['4a']],
  ['"not sure" may stand beside a sure answer', 'annex3', ['4a'], 'unsure', ['4a', 'unsure']],
  ['after "none of these"', 'prohib', [], 'c', ['c']],
])('%s', (_, id, before, code, after) => {
  expect(choose(questionOf(id), before, code)).toEqual(after);
});

test('answers are stored in their form and in the order of the question', () => {
  expect(asAnswer(questionOf('effect'), ['decides'])).toBe('decides');
  expect(asAnswer(questionOf('prohib'), [])).toEqual([]);
  expect(asAnswer(questionOf('annex3'), ['5b', '4a'])).toEqual(['4a', '5b']);
});
