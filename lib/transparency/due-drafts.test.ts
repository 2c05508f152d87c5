import { describe, expect, it, test } from 'vitest';
import { assess } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import { type Answers, NOTICE_TYPES } from '@/lib/law/types';
import { dueDrafts, levelNow, newDraft, otherLanguage, wordings } from './due-drafts';
import { openBlanks } from './fill';

const company = { company: 'Muster GmbH' };
const plain: Answers = {
  ai: 'yes',
  role: 'deployer',
  prohib: [],
  safety: 'no',
  annex3: ['none'],
  effect: 'none',
  inter: 'no',
  media: [],
  pub: ['no'],
  pd: 'none',
  cust: 'none',
  staff: 'no',
};
const due = (change: Answers) =>
  assess({ ...plain, ...change }, currentLaw, { stage: 'admin', labelPolicy: 'house_rule_strict' }).notices;
const drafts = (change: Answers, present: Parameters<typeof dueDrafts>[1] = []) =>
  dueDrafts(due(change), present, currentLaw, company, 'de');

const CHAT: Answers = { inter: 'yes', pd: 'personal', profiling: 'no' };

test('a chatbot gets its notice as a draft with the company in it', () => {
  expect(drafts(CHAT)[0]).toEqual({
    type: 'chatbot',
    required: 'required',
    basis: 'Art. 50(1), (5) KI-VO · R40',
    template: 'first_message',
    language: 'de',
    text: 'Hier antwortet ein KI-System von Muster GmbH. Möchten Sie mit einem Menschen sprechen, schreiben Sie „Mitarbeiter“.',
    placement: 'first_message',
    euLabel: 'none',
  });
});

test.each([
  [[{ type: 'chatbot', state: 'draft' }], []],
  [[{ type: 'chatbot', state: 'in_place' }], []],
  [[{ type: 'chatbot', state: 'removed' }], ['chatbot']],
  [[{ type: 'image', state: 'in_place' }], ['chatbot']],
] as const)('beside %j comes %j', (present, expected) => {
  const types = drafts(CHAT, present).map(({ type }) => type);
  expect(types.filter((type) => type === 'chatbot')).toEqual(expected);
});

test('a recommended notice that was removed stays removed', () => {
  const removed = [{ type: 'chatbot', state: 'removed' }] as const;
  expect(dueDrafts(due({ inter: 'yes_obvious' }), removed, currentLaw, company, 'de')).toEqual([]);
});

test.each([
  [
    'Hier antwortet ein KI-System von Muster GmbH. Möchten Sie mit einem Menschen sprechen, schreiben Sie „Mitarbeiter“.',
    'You are talking to an AI system of Muster GmbH. Type “agent” to reach a person.',
  ],
  ['Hier hilft unsere KI.', null],
])('%s in the other language', (text, other) => {
  expect(otherLanguage({ type: 'chatbot', text, language: 'de' }, currentLaw, company)).toBe(other);
});

test('evident satire gets the short form', () => {
  const [image] = drafts({ media: ['image'], real: ['art'], pub: ['no'] });
  expect(image).toMatchObject({ type: 'image', text: 'Mit KI erstellte Satire.', euLabel: 'AI' });
});

test('a prohibited use gets none', () => {
  expect(drafts({ prohib: ['c'], ...CHAT })).toEqual([]);
});

test('the level is read from the assessment, not from the notice', () => {
  expect(levelNow('chatbot', due(CHAT))).toBe('required');
  expect(levelNow('chatbot', due({ inter: 'yes_obvious' }))).toBe('recommended');
  expect(levelNow('image', due(CHAT))).toBe('voluntary');
});

describe('every kind of notice', () => {
  it.each(NOTICE_TYPES)('%s has a wording and a place in both languages', (type) => {
    const [german, english] = (['de', 'en'] as const).map((language) =>
      newDraft(type, currentLaw, company, language),
    );
    expect(german?.text).not.toBe('');
    expect(german?.text).not.toBe(english?.text);
    expect(german).toMatchObject({ required: 'voluntary', template: english?.template });
    expect(openBlanks(german?.text ?? '')).not.toContain('company');
  });
});

test('a named wording is taken, an unknown one falls back to the first', () => {
  expect(newDraft('text', currentLaw, company, 'en', 'changed').text).toBe('This text was altered with AI.');
  expect(newDraft('text', currentLaw, company, 'en', 'nosuch').template).toBe(
    wordings('text', currentLaw)[0]?.id,
  );
});
