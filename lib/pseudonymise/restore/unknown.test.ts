import { describe, expect, it } from 'vitest';
import { createConversation } from '../conversation';
import { readMarked } from '../testing/marked';
import { createUnknownFinder, looksGivenOut } from './unknown';

function finder() {
  const conversation = createConversation('de');
  const { text, findings } = readMarked('{1:Max Müller} schreibt an [Person 7]');
  conversation.replace(text, conversation.entities(text, findings), new Set());
  return createUnknownFinder(conversation.serialise());
}

describe('placeholders without a value', () => {
  it.each([
    ['[Person 1] kommt', []],
    ['[Person 2] kommt mit [Person 2] und [Steuer-ID 3]', ['[Person 2]', '[Steuer-ID 3]']],
    ['[Person 7] stand schon im Text', []],
    ['[Company 2] ist keine deutsche Marke', []],
    ['Person 2, [Name], [1], [Person], [person 2]', []],
  ])('%s: %j', (text, expected) => {
    expect(finder()(text)).toEqual(expected);
  });
});

describe('a text that looks as if something had been given out', () => {
  it.each([
    ['Liebe [Person 1]', true],
    ['Dear [Birth date 2]', true],
    ['[Kunde 1], [Person], Person 1, [1]', false],
    ['nichts', false],
  ])('%s: %s', (text, expected) => {
    expect(looksGivenOut(text)).toBe(expected);
  });
});
