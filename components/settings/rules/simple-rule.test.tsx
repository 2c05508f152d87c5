import { expect, test } from 'vitest';
import { POLICY_FIELDS } from '@/lib/policy/fields';
import { SIMPLE_RULES } from './simple-rule';

test.each(['minGroupSize', 'retentionDays'] as const)(
  '%s is offered just as far as it is allowed',
  (field) => {
    const { least, most } = SIMPLE_RULES[field];
    const isAllowed = (value: number) => POLICY_FIELDS[field].schema.safeParse(value).success;
    expect([least - 1, least, most, most + 1].map(isAllowed)).toEqual([false, true, true, false]);
  },
);
