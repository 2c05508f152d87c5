import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { examples } from './data/2026-11-23/examples';
import { law20261123 as law } from './data/2026-11-23/law';
import { currentLaw, LAWS, lawOf } from './laws';
import { lawProblems } from './problems';
import { reproduce } from './reassess';
import { parseLaw } from './schema';
import type { Answers, Law, Text } from './types';

const full = (answers: Answers) => ({ ...exampleDefaults, ...answers });

/** Answers for rules that no worked example needs. */
const beyondExamples: { readonly [rule: string]: Answers } = {
  R01: { ai: 'unsure' },
  R03: { effect: 'unsure' },
  R04: { annex3: ['4a'], effect: 'influences', role: 'general_for_purpose' },
  R05: { media: ['unsure'] },
  R10a: { prohib: ['a'] },
  R10bb: { prohib: ['bb'] },
  R10h: { prohib: ['h'] },
  R12: { prohib: ['unsure'] },
  R21: { safety: 'unsure' },
  R33: { annex3: ['4a'], filter: 'none' },
  R35: { annex3: ['1b'], filter: 'd' },
  R50: { cust: 'decision' },
  R51: { media: ['score'], pd: 'personal' },
  R52: { pd: 'anon', effect: 'decides' },
  R53: { prohib: ['f'], emo_exc: 'yes' },
};

describe('the law file', () => {
  it.each(LAWS.map((file) => [file.version, file] as const))('%s is consistent', (_, file) => {
    expect(lawProblems(file)).toEqual([]);
  });

  it('is plain data that fits the schema and survives being written as JSON', () => {
    const written = JSON.parse(JSON.stringify(law));
    expect(parseLaw(written)).toEqual(law);
  });

  it.each([
    ['an extra field', (file: Law) => ({ ...file, extra: 1 })],
    ['no version', ({ version, ...file }: Law) => file],
    [
      'an empty German text',
      (file: Law) => ({ ...file, penalties: [{ norm: 'x', text: { de: '', en: 'x' } }] }),
    ],
    ['an unknown class', (file: Law) => ({ ...file, rules: [{ ...file.rules[0], category: 'mild' }] })],
    ['an unknown condition', (file: Law) => ({ ...file, terms: { x: { maybe: [] } } })],
    ['a time in a date', (file: Law) => ({ ...file, version: '2026-11-23T00:00' })],
  ])('with %s is refused', (_, change) => {
    expect(() => parseLaw(change(law))).toThrow();
  });

  it.each([
    ['a term', { when: { term: 'nowhere' } }, 'R00: term nowhere'],
    ['a question', { when: { answer: 'mood', in: ['good'] } }, 'R00: question mood'],
    ['a code', { when: { given: 'ai', in: ['maybe'] } }, 'R00: ai maybe'],
    ['a flag', { flags: [{ flag: 'X9' }] }, 'R00: flag X9'],
    ['a duty', { duties: ['sing'] }, 'R00: duty sing'],
    ['a rule of its phase', { when: { fired: ['R30'] } }, 'R00: looks at other rules'],
  ])('names %s that is not defined', (_, change, problem) => {
    const rules = law.rules.map((rule) => (rule.id === 'R00' ? { ...rule, ...change } : rule));
    expect(lawProblems({ ...law, rules } as Law)).toContain(problem);
  });

  it('names a question that looks ahead, and one that cannot be unsure', () => {
    const [first, ...rest] = law.questions;
    const when = { answer: 'staff', in: ['yes'] };
    const changed = { ...law, questions: [{ ...first, when, answers: [first?.answers[0]] }, ...rest] } as Law;
    expect(lawProblems(changed)).toEqual(
      expect.arrayContaining(['ai: looks ahead at staff', 'ai: cannot be unsure']),
    );
  });

  it.each(law.rules.map((rule) => rule.id))('rule %s fires', (id) => {
    const answers = examples.map((example) => example.answers).concat(beyondExamples[id] ?? []);
    const firing = answers.filter((given) => assess(full(given), law).firedRules.includes(id));
    expect(firing.length).toBeGreaterThan(0);
  });

  it('raises every flag and every duty somewhere', () => {
    const all = examples.map((example) => example.answers).concat(Object.values(beyondExamples));
    const results = all.map((answers) => assess(full(answers), law));
    const flags = new Set(results.flatMap((result) => result.flags));
    const duties = new Set(results.flatMap((result) => result.duties.map((duty) => duty.id)));
    expect(law.flags.map((flag) => flag.id).filter((id) => !flags.has(id))).toEqual([]);
    expect(law.duties.map((duty) => duty.id).filter((id) => !duties.has(id))).toEqual([]);
  });

  it('keeps the voice in both languages', () => {
    const found = texts(law).filter(
      ({ de, en }) =>
        /!|Achtung|Warnung:|leider|["']|\.\.\./.test(de) || /!|Warning|Sorry|"|\.\.\.| '/.test(en),
    );
    expect(found).toEqual([]);
  });
});

describe('versions', () => {
  const later: Law = {
    ...law,
    version: '2027-06-01',
    rules: law.rules.map((rule) => (rule.id === 'R40' ? { ...rule, category: 'high' as const } : rule)),
  };
  const record = {
    answers: full({ inter: 'yes', pd: 'personal' }),
    lawVersion: law.version,
    stage: 'admin',
    labelPolicy: 'house_rule_strict',
  } as const;

  it('reproduces an old result after the law has changed', () => {
    const before = structuredClone(record);
    const old = reproduce(record, [law, later]);
    expect(assess(record.answers, later).category).toBe('high');
    expect(old).toEqual(assess(record.answers, law));
    expect([old.category, old.lawVersion, record]).toEqual(['limited', '2026-11-23', before]);
  });

  it('uses the newest and refuses one it does not know', () => {
    expect(currentLaw).toBe(LAWS.at(-1));
    expect(lawOf('2026-11-23')).toBe(law);
    expect(() => lawOf('1999-01-01')).toThrow(expect.objectContaining({ tag: 'unknown_law_version' }));
  });
});

/** Every text of the law file, wherever it stands. */
function texts(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('de' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(texts);
}
