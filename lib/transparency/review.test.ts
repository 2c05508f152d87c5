import { expect, test } from 'vitest';
import { type ReviewFacts, reviewGaps, reviewHolds } from './review';

const whole: ReviewFacts = {
  contentLabel: 'Fachbeitrag 12',
  versionLabel: 'v3',
  factsChecked: true,
  sourcesChecked: false,
  reviewerRole: 'Redaktion',
  editorialResponsible: 'Muster GmbH',
  reviewedDay: '2026-11-28',
  invalidSince: null,
};

test('a whole record carries the exception', () => {
  expect(reviewHolds(whole)).toBe(true);
});

test.each<[Partial<ReviewFacts>, string]>([
  [{ contentLabel: ' ' }, 'content'],
  [{ versionLabel: '' }, 'version'],
  [{ factsChecked: false, sourcesChecked: true }, 'facts'],
  [{ reviewerRole: '' }, 'role'],
  [{ editorialResponsible: '' }, 'responsible'],
  [{ reviewedDay: null }, 'day'],
  [{ invalidSince: '2026-11-29' }, 'later_edit'],
])('%j lacks %s', (change, gap) => {
  expect(reviewGaps({ ...whole, ...change })).toEqual([gap]);
});
