import { expect, test } from 'vitest';
import type { Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import { aUse } from '@/test/helpers/a-use';
import { inRole } from './role-register';

test('every use is noted under the chosen role, and under none where none is chosen', async () => {
  const noted: Use[] = [];
  const put = async (use: Use) => {
    noted.push(use);
    return 'stored' as const;
  };
  const real = { record: put, recordOncePerDay: put } as unknown as Register;
  await inRole(real, async () => 'hr').record(aUse({ role: 'sales' }));
  await inRole(real, async () => 'hr').recordOncePerDay(aUse());
  await inRole(real, async () => '').record(aUse({ role: 'sales' }));
  expect(noted.map(({ role }) => role)).toEqual(['hr', 'hr', undefined]);
});
