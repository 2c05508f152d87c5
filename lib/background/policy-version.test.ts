import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { mergeRules } from '@/lib/policy/rules';
import { openDatabase } from '@/lib/register/database';
import { POLICY_SERIES } from '@/lib/register/model/policy-version';
import { createStore } from '@/lib/register/store/store';
import { recordPolicyVersion } from './policy-version';

test('each state of the rules is one version of the policy, chained to the one before', async () => {
  const store = createStore(openDatabase('policy-version-test'));
  const record = (managed: Parameters<typeof mergeRules>[0]['managed']) =>
    recordPolicyVersion(store, mergeRules({ managed }), '2026-11-23');
  await record(undefined);
  expect(await store.policies.list()).toEqual([]);
  const first = {
    number: '7',
    tools: { chatgpt: 'blocked', claude: 'no-personal-data' },
    actions: [
      { kind: 'IBAN', action: 'replace' },
      { kind: 'PERSON', tool: 'claude', action: 'block' },
    ],
    retentionDays: 90,
    worksAgreement: 'BV 3/2026',
  } as const;
  const policy = { ...first, actions: [...first.actions] };
  await record(policy);
  await record(policy);
  await record({ ...policy, number: '8' });
  const versions = await store.policies.history(POLICY_SERIES);
  expect(versions.map(({ number }) => number.replace(/-.*/, ''))).toEqual(['7', '8']);
  expect(versions[0]).toMatchObject({
    toolRules: { chatgpt: 'blocked', claude: 'allowed_no_personal_data' },
    typeActions: { IBAN: 'pseudonymise' },
    retentionDays: 90,
    worksAgreementRef: 'BV 3/2026',
    announcedDay: '2026-11-23',
  });
  expect(versions[1]?.prevHash).toMatch(/^[0-9a-f]{64}$/);
});
