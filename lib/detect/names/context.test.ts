import { describe, expect, it } from 'vitest';
import { isAboutNobody, isBare, TEXT } from './context';
import { GIST_STEPS } from './gist';

const BOOKS = 0;
const PEOPLE = GIST_STEPS - 1;

describe('a text gives no sign of real people', () => {
  it.each([
    ['nothing at all', 0],
    ['its length', TEXT.long],
    ['code', TEXT.long | TEXT.code],
  ])('by %s, whatever it sounds like', (_, text) => {
    expect(isBare({ text, gist: BOOKS })).toBe(true);
    expect(isBare({ text, gist: PEOPLE })).toBe(true);
  });

  it('by "Mr" or "Frau" where it sounds like books', () => {
    expect(isBare({ text: TEXT.addressed, gist: BOOKS })).toBe(true);
    expect(isBare({ text: TEXT.addressed, gist: PEOPLE })).toBe(false);
  });
});

it.each([
  ['a contact', TEXT.contact],
  ['an address', TEXT.address],
  ['a number of a person', TEXT.otherIdentifier],
  ['a greeting', TEXT.greetingOrClosing],
])('%s is a sign of real people, whatever a text sounds like', (_, text) => {
  expect(isBare({ text, gist: BOOKS })).toBe(false);
  expect(isAboutNobody({ text, gist: BOOKS })).toBe(false);
});

it('a text without a sign is about nobody only if it sounds like that', () => {
  expect(isAboutNobody({ text: 0, gist: BOOKS })).toBe(true);
  expect(isAboutNobody({ text: 0, gist: PEOPLE })).toBe(false);
});
