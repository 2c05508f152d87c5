import { describe, expect, test } from 'vitest';
import { papersOf } from '@/lib/documents/papers';
import { idOf } from '@/lib/documents/testing/base';
import { aSource, COMPANY } from '@/lib/documents/testing/company';
import type { Paper } from '@/lib/documents/tree';
import { obstacles } from '@/lib/law/approval';
import { assess } from '@/lib/law/assess';
import { exampleDefaults } from '@/lib/law/data/2026-11-23/example';
import { examples } from '@/lib/law/data/2026-11-23/examples';
import { HIGH_RISK_FIELDS } from '@/lib/law/high-risk-annex';
import { currentLaw } from '@/lib/law/laws';
import { prefill } from '@/lib/law/prefill';
import type { Answers } from '@/lib/law/types';
import { reproducesItself } from '@/lib/register/assessments/effective';
import { openTasks } from '@/lib/register/tasks/open-tasks';
import { anAssessment, aUseCase } from '@/lib/register/testing/some-records';

/** Acceptance checks of the demands, see docs/demands.md: notices, classes, reasons, high risk. */
const result = (answers: Answers) => assess({ ...exampleDefaults, ...answers }, currentLaw);

function example(number: number) {
  const found = examples.find((it) => it.number === number);
  if (!found) throw new Error(`no example ${number}`);
  return { expected: found, given: result(found.answers) };
}

const NOTHING_DONE = { noticesInPlace: [], followUps: [], reviewed: true, annex: {} };

const paper = async (key: string): Promise<Paper> => {
  const found = (await papersOf(aSource())).find(
    ({ id, subject }) => [id, subject].filter(Boolean).join('/') === key,
  );
  if (!found) throw new Error(`no paper ${key}`);
  return found;
};

describe('D-1 customers who talk to an AI are told', () => {
  const chatbot = result({ inter: 'yes' });

  test('no approval before the notice is in place', () => {
    expect(obstacles(chatbot, NOTHING_DONE)).toContainEqual({ kind: 'notice', type: 'chatbot' });
    expect(obstacles(chatbot, { ...NOTHING_DONE, noticesInPlace: ['chatbot'] })).toEqual([]);
  });

  test('the missing notice stands in the list of notices, with its wording', async () => {
    expect((await paper('O-5')).openPoints.map(({ text }) => text).join()).toContain('Hinweis im Chat');
  });
});

describe('D-2 unedited content is disclosed', () => {
  test.each([39, 40, 42, 43, 44, 45])('example %d', (number) => {
    const { expected, given } = example(number);
    expect([given.category, given.notice]).toEqual([expected.category, expected.notice]);
  });
});

describe('D-3 editorial responsibility makes the difference', () => {
  test('examples 41 and 42 differ', () => {
    const [reviewed, unreviewed] = [example(41).given, example(42).given];
    expect([reviewed.notice, reviewed.flags.includes('REVIEW_RECORD')]).toEqual(['none', true]);
    expect(unreviewed.notice).toBe('required');
  });

  test('the review record stands in the papers', async () => {
    expect(JSON.stringify(await paper('O-5'))).toContain('Ratgeber Heizung');
  });
});

describe('D-5 which purpose', () => {
  test('without it the sheet is a draft that says so', async () => {
    const sheet = await paper('O-2/UC-004');
    expect(sheet.head.state).toBe('draft');
    expect(sheet.openPoints.map(({ text }) => text)).toContain('Zweck des Anwendungsfalls angeben');
  });
});

describe('D-6 which risk class', () => {
  test.each(examples.map(({ number }) => number))('example %d', (number) => {
    const { expected, given } = example(number);
    expect(given.category).toBe(expected.category);
  });
});

describe('D-7 why this class', () => {
  test('every record gives its result again from its answers', () => {
    for (const { answers } of examples) {
      expect(reproducesItself(anAssessment(aUseCase(), { ...exampleDefaults, ...answers }))).toBe(true);
    }
  });

  test('the record has answers, rules, reason and law', async () => {
    const text = JSON.stringify(await paper('O-3/UC-001'));
    for (const said of ['Fragen und Antworten', 'R60', 'Keine besondere Pflicht', '2026-11-23']) {
      expect(text).toContain(said);
    }
  });
});

describe('D-8 made without typing', () => {
  test('every kind of paper comes from the register alone', async () => {
    const made = new Set((await papersOf(aSource())).map(({ id }) => id));
    expect([...made].sort()).toEqual(['O-1', 'O-2', 'O-3', 'O-4', 'O-5', 'O-6', 'O-7', 'O-8']);
  });
});

describe('D-9 high risk is explained', () => {
  const recruiting = result({ annex3: ['4a'], effect: 'decides', pd: 'personal' });

  test('no approval without the fields, none missing with them', () => {
    const fields = (annex: object) =>
      obstacles(recruiting, { ...NOTHING_DONE, annex }).filter(({ kind }) => kind === 'annex');
    expect(fields({})).toHaveLength(HIGH_RISK_FIELDS.length);
    const filled = Object.fromEntries(
      HIGH_RISK_FIELDS.map(({ id }) => [id, id === 'logRetentionMonths' ? 6 : 'x']),
    );
    expect(fields(filled)).toEqual([]);
    expect(fields({ ...filled, logRetentionMonths: 5 })).toHaveLength(1);
  });

  test('the annex stands in the sheet', async () => {
    expect((await paper('O-2/UC-003')).parts.some(({ title }) => title === 'Anlage: hohes Risiko')).toBe(
      true,
    );
  });
});

describe('D-10 applicants', () => {
  test.each([1, 2, 5, 7])('example %d is of high risk', (number) => {
    expect(example(number).given.category).toBe('high');
  });

  test('example 3 is the documented exception', () => {
    expect(example(3).given.flags).toContain('A63');
    expect(example(3).given.category).not.toBe('high');
  });
});

describe('D-20 pragmatic', () => {
  test('an ordinary use case takes at most twelve questions and five minutes', () => {
    const record = COMPANY.assessments.find(({ id }) => id === idOf(52));
    const known = prefill({ known_ai_tool: ['yes'], tool_kind: ['chat'] }, currentLaw);
    const shown = record ? assess(record.answers, currentLaw).shown : [];
    const asked = currentLaw.questions.filter(({ id }) => shown.includes(id) && !(id in known));
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(asked.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(300);
  });

  test('every question that asks for a fact can be answered with not sure', () => {
    const strict = currentLaw.questions.filter(
      ({ answers }) => !answers.some(({ code }) => code === 'unsure'),
    );
    expect(strict.map(({ id }) => id)).toEqual([]);
  });
});

describe('D-22 a plan', () => {
  test('every open flag is one task with an owner and a day, and stands in the summary', async () => {
    const useCase = aUseCase();
    const record = anAssessment(useCase, { ...exampleDefaults, inter: 'yes', pd: 'personal' });
    const snapshot = { ...COMPANY, useCases: [useCase], assessments: [record] };
    const tasks = openTasks(snapshot, '2026-11-23');
    for (const flag of record.flags) {
      expect(
        tasks.filter(({ id }) => id.endsWith(`:flag:${flag}`)),
        flag,
      ).toHaveLength(1);
    }
    const summary = (await papersOf(aSource({ snapshot }))).find(({ id }) => id === 'O-8');
    expect(summary?.openPoints).toHaveLength(tasks.length);
    expect(summary?.openPoints.every(({ owner, due }) => owner && due)).toBe(true);
  });
});

describe('D-24 provider or deployer', () => {
  test('example 62 asks whether the company is a provider', () => {
    expect(example(62).given.flags).toContain('PROVIDER_CHECK');
  });
});
