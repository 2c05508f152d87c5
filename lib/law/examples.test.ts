import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { examples } from './data/2026-11-23/examples';
import { law20261123 as law } from './data/2026-11-23/law';

const ALWAYS = ['R70', 'R80'];

it('are 62, in the order of their numbers', () => {
  expect(examples.map(({ number }) => number)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
});

describe.each(examples)('example $number: $en', (example) => {
  const result = assess({ ...exampleDefaults, ...example.answers }, law);

  it('gives the expected result', () => {
    expect({
      category: result.category,
      rules: result.firedRules.filter((rule) => !ALWAYS.includes(rule)).sort(),
      notice: result.notice,
      flags: result.flags,
      review: result.needsReview,
      appliesFrom: result.appliesFrom,
    }).toEqual({
      category: example.category,
      rules: [...example.rules].sort(),
      notice: example.notice,
      flags: example.flags,
      review: example.review,
      appliesFrom: example.appliesFrom,
    });
  });

  it('says why in both languages, with one task for each flag', () => {
    const said = result.reasons.map((reason) => reason.rule);
    const moot = result.firedRules.filter((rule) => !said.includes(rule));
    expect(moot).toEqual(example.number === 22 ? ['R43'] : []);
    expect(`${result.reason.de}${result.reason.en}`).not.toMatch(/[{}]|undefined|“”|„“/);
    expect(result.tasks.map((task) => task.id).filter((id) => id.startsWith('flag:'))).toEqual(
      result.flags.map((flag) => `flag:${flag}`),
    );
  });
});

it('has all 62', () => {
  expect(examples.map((example) => example.number)).toEqual(Array.from({ length: 62 }, (_, i) => i + 1));
});
