import { describe, expect, it } from 'vitest';
import { parseWordLists } from './word-lists';

const parse = (text: string) => parseWordLists(new TextEncoder().encode(text));

describe('parseWordLists', () => {
  it('reads lists by their headings', () => {
    const lists = parse('# a note\n\n[trade firm]\npraxis betrieb\nhandel\n\n[district de]\nA ABG\n');
    expect([...lists]).toEqual([
      ['trade firm', ['praxis', 'betrieb', 'handel']],
      ['district de', ['A', 'ABG']],
    ]);
  });

  it('refuses files without lists and lists without words', () => {
    expect(() => parse('')).toThrow('not complete');
    expect(() => parse('words without a heading')).toThrow('not complete');
    expect(() => parse('[trade firm]\n\n[trade role]\nmeister')).toThrow('not complete');
  });
});
