import { expect, test } from 'vitest';
import { type ReviewFacts, reviewGaps, reviewHolds } from './review';

const whole: ReviewFacts = {
  contentLabel: 'Fachbeitrag 12',
  versionLabel: 'v3',
  factsChecked: true,
  reviewerRole: 'Redaktion',
  editorialResponsible: 'Muster GmbH',
  invalid: false,
};

test('a whole record carries the exception', () => {
  expect(reviewHolds(whole)).toBe(true);
});

test.each<[Partial<ReviewFacts>, string]>([
  [{ contentLabel: ' ' }, 'content'],
  [{ versionLabel: '' }, 'version'],
  [{ factsChecked: false }, 'facts'],
  [{ reviewerRole: '' }, 'role'],
  [{ editorialResponsible: '' }, 'responsible'],
  [{ invalid: true }, 'later_edit'],
])('%j lacks %s', (change, gap) => {
  expect(reviewGaps({ ...whole, ...change })).toEqual([gap]);
});
