import { expect, it } from 'vitest';
import { type ApprovalState, obstacles } from './approval';
import { assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { law20261123 as law } from './data/2026-11-23/law';
import { checkFollowUps } from './follow-ups';
import { HIGH_RISK_FIELDS, highRiskMissing } from './high-risk-annex';
import type { Answers } from './types';

const of = (answers: Answers) => assess({ ...exampleDefaults, ...answers }, law);
const state = (change: Partial<ApprovalState> = {}): ApprovalState => ({
  noticesInPlace: [],
  followUps: [],
  reviewed: false,
  annex: {},
  ...change,
});
const kinds = (answers: Answers, change?: Partial<ApprovalState>) =>
  obstacles(of(answers), state(change)).map((obstacle) => obstacle.kind);

const annex = {
  outputMeaning: 'Rang',
  decisionRole: 'Vorschlag',
  oversightRole: 'Personal',
  overridePath: 'Zweitprüfung',
  logPlace: 'Anbieter',
  logRetentionMonths: 6,
  explanation: 'Kriterien',
  complaintPath: 'Postfach',
};

it.each<[string, Answers, Partial<ApprovalState>, readonly string[]]>([
  ['a minimal use', {}, {}, []],
  ['a chatbot without its notice', { inter: 'yes' }, {}, ['notice']],
  ['a chatbot with its notice', { inter: 'yes' }, { noticesInPlace: ['chatbot'] }, []],
  ['a plainly artificial chatbot', { inter: 'yes_obvious' }, {}, []],
  ['a picture that looks real', { media: ['image'], real: ['yes'], pub: ['no'] }, {}, ['notice']],
  ['a recommended label', { media: ['image'], real: ['no'], pub: ['advert'] }, {}, []],
  ['a prohibited use', { prohib: ['a'] }, {}, ['prohibited']],
  ['an unsure answer', { cust: 'unsure' }, {}, ['review']],
  ['an unsure answer that was reviewed', { cust: 'unsure' }, { reviewed: true }, []],
  ['unsettled practices', { prohib: ['unsure'] }, { reviewed: true, annex }, ['blocked']],
  ['high risk with its details', { safety: 'yes', third_party: 'yes' }, { annex }, []],
])('%s', (_, answers, change, expected) => {
  expect(kinds(answers, change)).toEqual(expected);
});

it('names every missing detail of high risk, and logs kept too short', () => {
  const product = { safety: 'yes', third_party: 'yes' };
  expect(obstacles(of(product), state())).toEqual(
    HIGH_RISK_FIELDS.map(({ id }) => ({ kind: 'annex', field: id })),
  );
  expect(highRiskMissing({ ...annex, logRetentionMonths: 5 }).map(({ id }) => id)).toEqual([
    'logRetentionMonths',
  ]);
});

it('tells follow-ups that hinder the approval from those that hinder the start', () => {
  const product = of({ safety: 'yes', third_party: 'yes' });
  const found = obstacles(product, state({ annex, followUps: checkFollowUps(product, {}, law) }));
  expect(found).toEqual([
    { kind: 'follow_up', id: 'H1', hinders: 'approval' },
    { kind: 'follow_up', id: 'H2', hinders: 'approval' },
    { kind: 'follow_up', id: 'H6', hinders: 'start' },
    { kind: 'follow_up', id: 'H9', hinders: 'approval' },
  ]);
});

it('holds a proposal of staff back', () => {
  const proposal = assess({ prohib: [], annex3: ['none'], effect: 'none', inter: 'no', pd: 'none' }, law, {
    stage: 'employee',
  });
  expect(obstacles(proposal, state({ reviewed: true })).map((obstacle) => obstacle.kind)).toEqual([
    'proposal',
  ]);
});
