import { beforeEach, expect, test } from 'vitest';
import { currentLaw } from '@/lib/law/laws';
import {
  dropDrafts,
  dropStrayDrafts,
  firstDraft,
  loadDraft,
  parseDraft,
  saveDraft,
  withAnswer,
} from './draft';

/** The part of the browser's storage that drafts use. */
function memory(limit = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (n: number) => [...kept.keys()][n] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (kept.size >= limit) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

let storage: Storage;
beforeEach(() => {
  storage = memory();
});

test('what a person answers is no longer prefilled', () => {
  const draft = firstDraft({ ai: 'yes', media: ['text'] });
  expect(draft.prefilled).toEqual(['ai', 'media']);
  expect(withAnswer(draft, 'media', ['image'])).toEqual({
    answers: { ai: 'yes', media: ['image'] },
    prefilled: ['ai'],
  });
});

test('a draft is there again as it was, each stage for itself', () => {
  const draft = withAnswer(firstDraft({ ai: 'yes' }), 'prohib', []);
  expect(saveDraft('one', 'admin', draft, storage)).toBe(true);
  expect(loadDraft('one', 'admin', currentLaw, storage)).toEqual(draft);
  expect(loadDraft('one', 'employee', currentLaw, storage)).toBeNull();
  expect(loadDraft('two', 'admin', currentLaw, storage)).toBeNull();
});

test('a full storage is told', () => {
  expect(saveDraft('one', 'admin', firstDraft({}), memory(0))).toBe(false);
});

test('answers that the law does not know are asked anew', () => {
  const text = JSON.stringify({
    answers: { ai: 'yes', effect: 'gone', before: 'x', annex3: ['none', '4a'] },
    prefilled: ['ai', 'effect'],
  });
  expect(parseDraft(text, currentLaw)).toEqual({ answers: { ai: 'yes' }, prefilled: ['ai'] });
});

test.each([null, '', 'null', '{', '[]', '7', '{"answers":null}'])('%j is no draft', (text) => {
  const draft = parseDraft(text, currentLaw);
  expect(draft === null || Object.keys(draft.answers).length === 0).toBe(true);
});

test('drafts go with their use case', () => {
  for (const id of ['one', 'two']) saveDraft(id, 'admin', firstDraft({ ai: 'yes' }), storage);
  saveDraft('two', 'employee', firstDraft({}), storage);
  storage.setItem('columns:tools', '[]');
  dropStrayDrafts(['two'], storage);
  expect(storage.length).toBe(3);
  dropDrafts('two', storage);
  expect(storage.length).toBe(1);
  expect(storage.getItem('columns:tools')).toBe('[]');
});
