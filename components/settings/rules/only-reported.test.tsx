import { expect, test } from 'vitest';
import { SEEN_TOOLS } from '@/lib/tools/seen';
import { toolById } from '@/lib/tools/tools';
import { onlyReported } from './only-reported';

const [SEEN] = SEEN_TOOLS;
const SEEN_ID = SEEN?.id ?? '';

test.each([
  ['a recognised tool that is blocked', { [SEEN_ID]: 'blocked' }, 'open', [SEEN?.name]],
  ['a recognised tool that is allowed', { [SEEN_ID]: 'allowed' }, 'open', []],
  ['a guarded tool, which is really blocked', { chatgpt: 'blocked' }, 'open', []],
  ['whatever has no rule', {}, 'blocked', 'all'],
  ['whatever has no rule, and is only not checked', {}, 'not-checked', []],
] as const)('%s', (_name, tools, otherTools, expected) => {
  expect(toolById(SEEN_ID)).toBeUndefined();
  expect(onlyReported({ tools, otherTools })).toEqual(expected);
});
