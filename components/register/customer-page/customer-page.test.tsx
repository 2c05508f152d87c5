import { describe, expect, it, test } from 'vitest';
import { BLANK_COMPANY, COMPANY_ID } from '@/lib/register/model/company';
import { BLANK_USE_CASE, type UseCase } from '@/lib/register/model/use-case';
import { EMPTY_SNAPSHOT, type Snapshot } from '@/lib/register/store/snapshot';
import { customerPage } from '@/lib/transparency/customer-page';
import { pageFacts, publicUseCases } from './page-facts';
import { pagePoints } from './page-points';

const base = { createdDay: '2026-11-28', updatedDay: '2026-11-28', version: 1, schemaVersion: 1 } as const;
const company = {
  ...BLANK_COMPANY,
  ...base,
  id: COMPANY_ID,
  name: 'Muster GmbH',
  email: 'ki@muster.example',
} as const;
const mails: UseCase = {
  ...BLANK_USE_CASE,
  ...base,
  id: 'u1',
  number: 1,
  name: 'Mails beantworten',
  description: 'Die KI entwirft, wir prüfen.',
  purpose: { code: 'mail', text: '' },
  customerImpact: 'made_for_them',
  personalDataMode: 'pseudo',
  status: 'approved',
};
const known = (...useCases: UseCase[]): Snapshot => ({ ...EMPTY_SNAPSHOT, company, useCases });

describe('which uses stand on the page', () => {
  it.each<[Partial<UseCase>, boolean]>([
    [{}, true],
    [{ status: 'restricted' }, true],
    [{ status: 'proposed' }, false],
    [{ status: 'stopped' }, false],
    [{ customerImpact: 'none' }, false],
    [{ customerImpact: 'none', dataSubjects: ['customers'] }, true],
    [{ customerImpact: 'none', dataSubjects: ['customers'], personalDataMode: 'none' }, false],
    [{ customerImpact: '' }, true],
  ])('%j: %s', (change, isThere) => {
    expect(publicUseCases(known({ ...mails, ...change }), false).length === 1).toBe(isThere);
  });

  it('internal ones on wish, in the order of their numbers', () => {
    const internal = { ...mails, id: 'u0', number: 0, name: 'Intern', customerImpact: 'none' };
    expect(publicUseCases(known(mails, internal), true).map(({ name }) => name)).toEqual([
      'Intern',
      mails.name,
    ]);
  });
});

test('nothing internal gets onto the page', () => {
  const secret = 'KANARIENVOGEL';
  const useCase: UseCase = {
    ...mails,
    ownerRole: secret,
    legalBasis: { code: 'contract', text: secret },
    art9Basis: secret,
    alternatives: secret,
    measures: secret,
    retentionOwn: secret,
    outputChecked: { code: 'always', text: secret },
    dpia: { state: 'required', answers: {}, ref: secret, reason: secret },
  };
  const facts = pageFacts(known(useCase), {
    language: 'de',
    withInternal: true,
    privacyUrl: '',
    day: '2026-11-28',
  });
  expect(customerPage(() => facts, ['de', 'en'])).not.toContain(secret);
  expect(facts.uses).toHaveLength(1);
});

test('an answer that is missing reads as unsettled, not as harmless', () => {
  const facts = pageFacts(known({ ...mails, customerImpact: '', personalDataMode: '' }), {
    language: 'de',
    withInternal: false,
    privacyUrl: '',
    day: '2026-11-28',
  });
  expect(facts.uses[0]).toMatchObject({ impact: 'unsure', data: 'unsure' });
});

test('without own words the purpose of the list is named', () => {
  const facts = pageFacts(known({ ...mails, description: '' }), {
    language: 'en',
    withInternal: false,
    privacyUrl: '',
    day: '2026-11-28',
  });
  expect(facts.uses[0]?.purpose).not.toBe('');
});

test.each<[Partial<Snapshot>, UseCase[], string[]]>([
  [{}, [mails], []],
  [{ company: undefined }, [mails], ['company']],
  [{ company: { ...company, email: '' } }, [mails], ['contact']],
  [{}, [], ['empty']],
  [{}, [{ ...mails, description: ' ' }], ['purpose']],
])('%j with %j use cases has the points %j', (change, useCases, points) => {
  expect(pagePoints({ ...known(), ...change }, useCases).map(({ id }) => id)).toEqual(points);
});
