import { describe, expect, it, test } from 'vitest';
import { art30Missing } from '@/lib/law/gdpr/art30';
import { BLANK_COMPANY, COMPANY_ID } from '@/lib/register/model/company';
import { BLANK_TOOL } from '@/lib/register/model/tool';
import { BLANK_USE_CASE, type UseCase } from '@/lib/register/model/use-case';
import { BLANK_VENDOR_CHECK } from '@/lib/register/model/vendor-check';
import { art30Input, vendorPart } from './art30-input';
import { dpiaProblems } from './dpia-problems';

const base = { createdDay: '2026-11-28', updatedDay: '2026-11-28', version: 1, schemaVersion: 1 } as const;
const company = {
  ...BLANK_COMPANY,
  ...base,
  id: COMPANY_ID,
  name: 'Muster GmbH',
  email: 'ki@muster.example',
} as const;
const check = {
  ...BLANK_VENDOR_CHECK,
  ...base,
  id: 'c1',
  vendor: 'OpenAI',
  contractingEntity: 'OpenAI Ireland Ltd.',
  seatCountry: 'US',
  transferBasis: ['scc' as const],
  retentionVendor: '30 Tage',
};
const tool = { ...BLANK_TOOL, ...base, id: 'chatgpt', name: 'ChatGPT', vendorCheckId: 'c1' };
const useCase: UseCase = {
  ...BLANK_USE_CASE,
  ...base,
  id: 'u1',
  number: 1,
  name: 'Mails beantworten',
  purpose: { code: 'mail', text: '' },
  tools: ['chatgpt'],
  dataSubjects: ['customers'],
  dataCategories: ['contact'],
  legalBasis: { code: 'contract', text: '' },
  retentionOwn: 'mit der Kundenakte',
  measures: 'Firmenkonto',
  ownerRole: 'Leitung Kundendienst',
};
const known = { company, tools: [tool], vendorChecks: [check] };
const missing = (change: Partial<UseCase>, from: typeof known | object = {}) =>
  art30Missing(art30Input({ ...useCase, ...change }, { ...known, ...from }, false)).map(({ id }) => id);

describe('the entry under Art. 30', () => {
  it('is complete when nothing is missing', () => {
    expect(missing({})).toEqual([]);
  });

  it.each<[Partial<UseCase>, object, string[]]>([
    [{ legalBasis: { code: 'open', text: '' } }, {}, ['legalBasis']],
    [{ dataSubjects: [] }, {}, ['dataSubjects']],
    [{ measures: ' ' }, {}, ['measures']],
    [{}, { company: undefined }, ['controller', 'contact']],
    [{}, { vendorChecks: [{ ...check, transferBasis: ['missing'] }] }, ['transferBasis']],
    [{}, { vendorChecks: [{ ...check, transferBasis: [], seatCountry: 'DE' }] }, []],
    [{}, { vendorChecks: [{ ...check, retentionVendor: '' }] }, ['retentionVendor']],
    [{}, { vendorChecks: [] }, ['recipients', 'retentionVendor']],
  ])('%j with %j lacks %j', (change, from, fields) => {
    expect(missing(change, from)).toEqual(fields);
  });

  it('asks for the condition of Art. 9 only with such data', () => {
    expect(art30Missing(art30Input(useCase, known, true)).map(({ id }) => id)).toEqual(['art9Basis']);
  });
});

test('tools in the own house have no recipient, tools without a check are named', () => {
  expect(vendorPart(useCase, { ...known, tools: [{ ...tool, plan: 'self_hosted' }] })).toMatchObject({
    recipients: [],
    unchecked: [],
  });
  const { unchecked } = vendorPart(useCase, { ...known, tools: [{ ...tool, vendorCheckId: null }] });
  expect(unchecked.map(({ name }) => name)).toEqual(['ChatGPT']);
});

describe('the decision about an impact assessment', () => {
  it.each([
    [{ state: 'open' }, 'required', []],
    [{ state: 'required' }, 'required', []],
    [{ state: 'not_required' }, 'required', ['lower']],
    [{ state: 'document_why' }, 'likely', ['lower']],
    [{ state: 'not_required', reason: 'Kein großer Umfang.' }, 'required', []],
    [{ state: 'not_required' }, 'not_required', []],
    [{ state: 'document_why' }, 'document_why', ['reason']],
    [{ state: 'done' }, 'required', ['ref']],
    [{ state: 'done', ref: 'DSFA-2026-01.pdf' }, 'required', []],
  ] as const)('%j where %s is proposed: %j', (dpia, proposed, problems) => {
    expect(dpiaProblems({ reason: '', ref: '', ...dpia }, proposed)).toEqual(problems);
  });
});
