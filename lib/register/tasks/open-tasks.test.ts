import { describe, expect, test } from 'vitest';
import { exampleDefaults } from '@/lib/law/data/2026-11-23/example';
import { examples } from '@/lib/law/data/2026-11-23/examples';
import type { Answers } from '@/lib/law/types';
import { effectiveAssessment } from '../assessments/effective';
import { BLANK_HIGH_RISK } from '../model/high-risk';
import type { Incident } from '../model/incident';
import type { LiteracyRecord } from '../model/literacy-record';
import type { TransparencyNotice } from '../model/transparency-notice';
import type { UseCase } from '../model/use-case';
import { BLANK_VENDOR_CHECK } from '../model/vendor-check';
import { EMPTY_SNAPSHOT, type Snapshot } from '../store/snapshot';
import { aCount, anAssessment, aTool, aUseCase, DAY, POLICY } from '../testing/some-records';
import { allTasks, openTasks } from './open-tasks';

const TODAY = '2026-11-23';
const SETTLED: Partial<Snapshot> = {
  policies: [{ ...POLICY, ...anAssessment(aUseCase()), ...POLICY, series: 'policy' }] as never,
  company: { name: 'Muster GmbH' } as never,
};

/** What is to be done about a use case with these answers, by kind. */
function tasksOf(answers: Answers, fields: Partial<UseCase> = {}, more: Partial<Snapshot> = {}) {
  const useCase = aUseCase(fields);
  const assessments = [anAssessment(useCase, answers)];
  const snapshot = { ...EMPTY_SNAPSHOT, ...SETTLED, useCases: [useCase], assessments, ...more };
  return openTasks(snapshot, TODAY).map(({ id }) => id.replace(`use-case:${useCase.id}:`, ''));
}

const of = (more: Partial<Snapshot>, today = TODAY) =>
  openTasks({ ...EMPTY_SNAPSHOT, ...SETTLED, ...more }, today).map(({ id, dueDay, owner }) => [
    id,
    dueDay,
    owner,
  ]);

describe('every flag of every worked example is one task with an owner and a day', () => {
  test.each(examples.map((example, index) => [index + 1, example] as const))(
    'example %d',
    (_, { answers }) => {
      const useCase = aUseCase();
      const record = anAssessment(useCase, { ...exampleDefaults, ...answers });
      const { flags } = effectiveAssessment(record);
      const tasks = openTasks({ ...EMPTY_SNAPSHOT, useCases: [useCase], assessments: [record] }, TODAY);
      for (const flag of flags) {
        const own = tasks.filter(({ id }) => id.endsWith(`:flag:${flag}`));
        expect(own, flag).toHaveLength(1);
        expect(own[0]).toMatchObject({
          owner: expect.any(String),
          dueDay: expect.stringMatching(/^20\d\d-/),
        });
      }
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    },
  );
});

test('what the records show as done is no task', () => {
  const chatbot = { inter: 'yes', pd: 'personal' };
  expect(tasksOf(chatbot)).toEqual(
    expect.arrayContaining(['notice:chatbot', 'flag:LITERACY', 'flag:G1', 'flag:G3', 'follow_up:T1']),
  );
  const useCase = aUseCase();
  const notice = { useCaseId: useCase.id, type: 'chatbot', state: 'in_place', series: 'n', version: 1 };
  const literacy = [{ roleGroup: 'other', heldDay: DAY, nextDue: null }] as unknown as LiteracyRecord[];
  const done = tasksOf(
    chatbot,
    { id: useCase.id, dpia: { ...useCase.dpia, state: 'done' } },
    { notices: [notice as TransparencyNotice], literacy },
  );
  expect(done).toEqual(['follow_up:T1', 'flag:G1']);
});

test('the answer to the one follow-up of a flag settles it', () => {
  expect(tasksOf({})).toEqual(['flag:LITERACY']);
  const documented = { L1: { code: 'documented', fields: { literacy_ref: 'Ordner 3' } } };
  expect(tasksOf({}, { followUps: documented })).toEqual([]);
  expect(tasksOf({}, { followUps: { L1: { code: 'of another law' } } })).toEqual(['flag:LITERACY']);
  expect(tasksOf({}, { followUps: { L1: { code: 'planned', fields: { planned_day: TODAY } } } })).toEqual([
    'flag:LITERACY',
  ]);
});

test('a classification under an unknown law asks for a new one', () => {
  const useCase = aUseCase();
  const assessments = [{ ...anAssessment(useCase), lawVersion: '2031-01-01' }];
  expect(of({ useCases: [useCase], assessments })).toEqual([
    [`use-case:${useCase.id}:assess`, '2026-11-16', 'ai_officer'],
  ]);
});

test('high risk asks for its annex until it is complete', () => {
  const recruiting = { annex3: ['4a'], effect: 'influences' };
  expect(tasksOf(recruiting)).toContain('flag:HIGH_RISK_ANNEX');
  const text = 'x';
  const highRisk = {
    ...BLANK_HIGH_RISK,
    outputMeaning: text,
    decisionRole: text,
    oversightRole: text,
    overridePath: text,
    logPlace: text,
    logRetentionMonths: 6,
    explanation: text,
    complaintPath: text,
  };
  expect(tasksOf(recruiting, { highRisk })).not.toContain('flag:HIGH_RISK_ANNEX');
});

test('an unexpected kind of data asks for a new classification, once; what did not go in does not', () => {
  const seen = (fields: object) => ({ dayCounts: [aCount({ day: '2026-11-10', ...fields })] });
  expect(tasksOf({}, {}, seen({ types: { PERSON: 3 } }))).not.toContain('reassess:1');
  expect(tasksOf({}, {}, seen({ types: { IBAN: 1 } }))).toContain('reassess:1');
  expect(tasksOf({}, {}, seen({ types: { IBAN: 1 }, protection: 'cancelled' }))).not.toContain('reassess:1');
  expect(tasksOf({}, {}, seen({ types: { IBAN: 1 }, purpose: 'text' }))).not.toContain('reassess:1');
  expect(tasksOf({}, {}, seen({ types: { IBAN: 1 }, toolId: 'claude' }))).not.toContain('reassess:1');
});

test('the new classification says which data, and is due two weeks after they were seen', () => {
  const useCase = aUseCase();
  const snapshot = {
    ...EMPTY_SNAPSHOT,
    useCases: [useCase],
    assessments: [anAssessment(useCase)],
    dayCounts: [aCount({ day: '2026-11-10', types: { IBAN: 1, PERSON: 1 } })],
  };
  const task = openTasks(snapshot, TODAY).find(({ id }) => id.includes('reassess'));
  expect(task).toMatchObject({ unexpected: ['payment'], dueDay: '2026-11-24', owner: 'ai_officer' });
});

test('other changes ask for a new classification, too', () => {
  const useCase = aUseCase();
  const assessments = [anAssessment(useCase)];
  const again = (fields: Partial<UseCase>, today = TODAY) =>
    openTasks({ ...EMPTY_SNAPSHOT, useCases: [{ ...useCase, ...fields }], assessments }, today).some(
      ({ id }) => id.endsWith(':reassess:1'),
    );
  expect(again({})).toBe(false);
  expect(again({ tools: ['chatgpt', 'claude'] })).toBe(true);
  expect(again({ purpose: { code: 'text', text: '' } })).toBe(true);
  expect(again({}, '2027-11-01')).toBe(false);
  expect(again({}, '2027-11-02')).toBe(true);
});

test('a use case without classification or purpose says so; one that has ended says nothing', () => {
  const useCase = aUseCase({ purpose: { code: '', text: '' }, reviewDue: '2026-12-01' });
  const ids = of({ useCases: [useCase] }).map(([id]) => String(id).split(':')[2]);
  expect(ids).toEqual(['assess', 'purpose', 'review']);
  expect(of({ useCases: [{ ...useCase, status: 'stopped' }] })).toEqual([]);
});

test('tools ask for a decision, a use case, a vendor check; a blocked one in use is settled', () => {
  expect(of({ tools: [aTool()] })).toEqual([['tool:chatgpt:document', '2026-11-16', 'ai_officer']]);
  const allowed = aTool({ status: 'allowed' });
  expect(of({ tools: [allowed] })).toEqual([
    ['tool:chatgpt:use_case', '2026-12-02', 'department'],
    ['tool:chatgpt:vendor', '2026-12-02', 'data_protection'],
  ]);
  const blocked = [aTool({ status: 'blocked' })];
  expect(of({ tools: blocked, dayCounts: [aCount()] })).toEqual([]);
  expect(of({ tools: blocked, dayCounts: [aCount({ day: '2026-11-05' })] })).toEqual([
    ['tool:chatgpt:blocked_used:2026-11-05', '2026-11-12', 'management'],
  ]);
  expect(of({ tools: blocked, dayCounts: [aCount({ day: '2026-11-05', protection: 'blocked' })] })).toEqual(
    [],
  );
});

test('vendor checks, trainings and incidents ask for what is open, and come back in time', () => {
  const base = { id: 'x', createdDay: DAY, updatedDay: DAY, version: 1, schemaVersion: 1 as const };
  const check = { ...BLANK_VENDOR_CHECK, ...base };
  expect(of({ vendorChecks: [check] })).toEqual([
    ['vendor-check:x:findings', '2026-12-02', 'data_protection'],
  ]);
  const decided = { ...check, result: 'ok' as const, reviewDue: '2026-12-24' };
  expect(of({ vendorChecks: [decided] })).toEqual([]);
  expect(of({ vendorChecks: [decided] }, '2026-11-24')).toEqual([
    ['vendor-check:x:vendor_review:2026-12-24', '2026-12-24', 'data_protection'],
  ]);
  const training = { ...base, heldDay: null, nextDue: null } as LiteracyRecord;
  expect(of({ literacy: [training] })).toEqual([['literacy:x:hold', '2026-12-02', 'hr']]);
  expect(of({ literacy: [{ ...training, heldDay: DAY, nextDue: '2026-12-01' }] })).toEqual([
    ['literacy:x:repeat:2026-12-01', '2026-12-01', 'hr'],
  ]);
  const incident = {
    ...base,
    day: DAY,
    kind: 'personal_data_without_avv',
    art33: { decision: 'open', reason: '' },
    closedDay: null,
  } as Incident;
  expect(of({ incidents: [incident] })).toEqual([
    ['incident:x:art33', '2026-11-04', 'data_protection'],
    ['incident:x:close', '2026-12-02', 'ai_officer'],
  ]);
});

test('an empty register asks for nothing; a first tool asks for company and rules', () => {
  expect(openTasks(EMPTY_SNAPSHOT, TODAY)).toEqual([]);
  const ids = openTasks({ ...EMPTY_SNAPSHOT, tools: [aTool()] }, TODAY).map(({ id }) => id);
  expect(ids).toEqual(['company:company:company', 'tool:chatgpt:document', 'policy:policy:policy']);
});

test('a mark ticks a task off, or gives it to somebody else; only this time', () => {
  const mark = (fields: object) => ({
    ...{
      id: 'tool:chatgpt:document',
      createdDay: DAY,
      updatedDay: DAY,
      version: 1,
      schemaVersion: 1 as const,
    },
    ...{ doneDay: null, owner: null, dueDay: null, note: '', ...fields },
  });
  const tools = [aTool()];
  expect(of({ tools, taskMarks: [mark({ doneDay: DAY })] })).toEqual([]);
  expect(of({ tools, taskMarks: [mark({ owner: 'hr', dueDay: '2027-01-01' })] })).toEqual([
    ['tool:chatgpt:document', '2027-01-01', 'hr'],
  ]);
  const all = allTasks({ ...EMPTY_SNAPSHOT, ...SETTLED, tools, taskMarks: [mark({ doneDay: DAY })] }, TODAY);
  expect(all).toMatchObject([{ doneDay: DAY }]);
});
