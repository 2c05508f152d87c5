import { describe, expect, it, test } from 'vitest';
import { currentLaw } from '@/lib/law/laws';
import { BLANK_NAMES, BLANKS, closeGaps, fillText, openBlanks } from './fill';

const chat = { de: 'Hier antwortet ein KI-System von {company}.', en: 'An AI system of {company}.' };

test('the company stands in the text', () => {
  expect(fillText(chat, { company: ' Muster GmbH ' }, 'de')).toEqual({
    text: 'Hier antwortet ein KI-System von Muster GmbH.',
    missing: [],
  });
});

test.each([
  [{}, 'de', 'Hier antwortet ein KI-System von [Firma].'],
  [{ company: '  ' }, 'en', 'An AI system of [company].'],
] as const)('%j in %s leaves a gap that shows', (values, language, text) => {
  expect(fillText(chat, values, language)).toEqual({ text, missing: ['company'] });
});

test('a value that looks like a pattern stays as it is', () => {
  expect(fillText(chat, { company: '$& {role}' }, 'de').text).toBe(
    'Hier antwortet ein KI-System von $& {role}.',
  );
});

test('a value that ends with a full stop gives one, not two', () => {
  expect(fillText(chat, { company: 'Muster Co.' }, 'en').text).toBe('An AI system of Muster Co.');
});

describe('open blanks', () => {
  it.each([
    ['Frage an [Kontakt] oder [contact]', ['contact']],
    ['[Firma] und [Rolle]', ['company', 'role']],
    ['Alles da [Fußnote 1]', []],
  ])('%s', (text, blanks) => {
    expect(openBlanks(text)).toEqual(blanks);
  });
});

test.each([
  [
    'KI von [Firma], Kontakt: [Kontakt].',
    { company: 'Muster GmbH' },
    'KI von Muster GmbH, Kontakt: [Kontakt].',
  ],
  ['AI of [company] and [company].', { company: '$& Ltd' }, 'AI of $& Ltd and $& Ltd.'],
  ['KI von [Firma].', { company: ' ' }, 'KI von [Firma].'],
  ['Siehe [Fußnote].', { company: 'Muster GmbH' }, 'Siehe [Fußnote].'],
])('%s with %j becomes %s', (text, values, closed) => {
  expect(closeGaps(text, values)).toBe(closed);
});

describe('wordings of the law file', () => {
  const templates = currentLaw.notices.flatMap(({ type, templates }) =>
    templates.map(({ id, text }) => [`${type} ${id}`, text] as const),
  );
  const all = Object.fromEntries(BLANKS.map((blank) => [blank, `<${blank}>`]));

  it.each(templates)('%s can be filled in both languages', (_, text) => {
    for (const language of ['de', 'en'] as const) {
      const filled = fillText(text, all, language);
      expect(filled.missing).toEqual([]);
      expect(filled.text).not.toMatch(/[{}[\]]/);
    }
  });

  it.each(templates)('%s leaves the same gaps in both languages', (_, text) => {
    const [german, english] = [fillText(text, {}, 'de'), fillText(text, {}, 'en')];
    expect([...german.missing].sort()).toEqual([...english.missing].sort());
    expect(openBlanks(german.text)).toEqual(openBlanks(english.text));
  });
});

test('each blank has a name of its own', () => {
  const names = Object.values(BLANK_NAMES).map(({ de }) => de);
  expect(new Set(names).size).toBe(names.length);
});
