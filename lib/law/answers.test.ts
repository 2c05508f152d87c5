import { describe, expect, it } from 'vitest';
import { readAnswers } from './answers';
import { assess } from './assess';
import { law20261123 as law } from './data/2026-11-23/law';
import type { Answers } from './types';

describe('answers', () => {
  it.each<[string, Answers, string]>([
    ['a question nobody asks', { mood: 'good' }, 'unknown_question: mood'],
    ['a key of the prototype', JSON.parse('{"__proto__":"yes"}'), 'unknown_question: __proto__'],
    [
      'a name every object has',
      { constructor: 'yes' } as unknown as Answers,
      'unknown_question: constructor',
    ],
    ['a code that does not exist', { ai: 'perhaps' }, 'unknown_answer: ai'],
    ['a code of another question', { annex3: ['decides'] }, 'unknown_answer: annex3'],
    ['a code of the old form', { filter: 'na' }, 'unknown_answer: filter'],
    ['one code where a list belongs', { annex3: '4a' }, 'wrong_form: annex3'],
    ['a list where one code belongs', { ai: ['yes'] }, 'wrong_form: ai'],
    ['a number', { ai: 1 } as unknown as Answers, 'wrong_form: ai'],
    ['a list of numbers', { annex3: [4] } as unknown as Answers, 'wrong_form: annex3'],
    ['nothing', { ai: null } as unknown as Answers, 'wrong_form: ai'],
    ['none beside something', { annex3: ['none', '4a'] }, 'contradictory_answer: annex3'],
    ['internal beside public', { pub: ['no', 'advert'] }, 'contradictory_answer: pub'],
  ])('with %s are refused', (_, answers, message) => {
    expect(() => assess(answers, law)).toThrow(message);
    expect(() => readAnswers(answers, law)).toThrow(expect.objectContaining({ name: 'LawError' }));
  });

  it('never repeat what was typed', () => {
    const typed = 'Erika Mustermann';
    expect(() => assess({ ai: typed }, law)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(typed) }),
    );
  });

  it('take an empty list as none where the question says so, else as no answer', () => {
    const read = readAnswers({ prohib: [], media: [], annex3: [], pub: [] }, law);
    expect([...read.keys()]).toEqual(['prohib', 'media']);
  });

  it('count a repeated code once', () => {
    expect(readAnswers({ media: ['text', 'text'] }, law).get('media')).toEqual(['text']);
  });
});
