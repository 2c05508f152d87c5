import { expect, test } from 'vitest';
import { BLANK_COMPANY } from '@/lib/register/model/company';
import { companyProblems } from './company-problems';

const whole = { ...BLANK_COMPANY, name: 'Muster GmbH' };

test.each([
  [{}, []],
  [{ name: '  ' }, ['name']],
  [{ email: 'ki@muster.example' }, []],
  [{ email: 'ki(at)muster.example' }, ['email']],
  [{ email: 'ki@muster' }, ['email']],
  [{ website: 'https://muster.example' }, []],
  [{ website: 'muster.example' }, ['website']],
  [{ name: '', email: 'x', website: 'javascript:alert(1)' }, ['name', 'email', 'website']],
])('%j has the problems %j', (change, problems) => {
  expect(companyProblems({ ...whole, ...change })).toEqual(problems);
});
