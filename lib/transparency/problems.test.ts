import { expect, test } from 'vitest';
import { mayBeInPlace, type NoticeFacts, noticeProblems } from './problems';

const good: NoticeFacts = {
  type: 'chatbot',
  text: 'Hier antwortet ein KI-System von Muster GmbH.',
  placement: 'first_message',
  placementText: '',
  accessible: 'yes',
  inPlaceSince: '2026-11-28',
  evidenceRef: 'https://www.example.org/chat',
  isReviewed: false,
};

test('a whole notice may be in place', () => {
  expect(noticeProblems(good)).toEqual([]);
  expect(mayBeInPlace(good)).toBe(true);
});

test.each<[Partial<NoticeFacts>, string]>([
  [{ text: ' ' }, 'text'],
  [{ text: 'Hier antwortet eine KI von [Firma].' }, 'blanks'],
  [{ text: 'AI of [company].' }, 'blanks'],
  [{ text: 'Für den Entwurf wurde KI genutzt; geprüft und verantwortet von Muster GmbH.' }, 'claims_review'],
  [{ text: 'Drafted with AI, reviewed by our editors.' }, 'claims_review'],
  [{ placementText: 'nur in der Fußzeile' }, 'hidden_place'],
  [{ placementText: 'AGB, Ziffer 12' }, 'hidden_place'],
  [{ placementText: 'as a tooltip' }, 'hidden_place'],
  [{ placement: 'other' }, 'where'],
  [{ inPlaceSince: null }, 'since'],
  [{ evidenceRef: '' }, 'evidence'],
  [{ accessible: 'no' }, 'not_accessible'],
])('%j is stopped by %s', (change, problem) => {
  const notice = { ...good, ...change };
  expect(noticeProblems(notice)).toEqual([problem]);
  expect(mayBeInPlace(notice)).toBe(false);
});

test.each<Partial<NoticeFacts>>([
  { text: 'Geprüft und verantwortet von Muster GmbH.', isReviewed: true },
  { placement: 'other', placementText: 'Aufkleber am Gerät' },
  { type: 'customer_page', placement: 'page', placementText: 'Link in der Fußzeile' },
  { placementText: 'Erste Zeile im Chatfenster' },
])('%j is fine', (change) => {
  expect(noticeProblems({ ...good, ...change })).toEqual([]);
});

test('an unchecked access is told, but stops nothing', () => {
  const notice = { ...good, accessible: 'unchecked' } as const;
  expect(noticeProblems(notice)).toEqual(['access_unchecked']);
  expect(mayBeInPlace(notice)).toBe(true);
});
