import { expect, test } from 'vitest';
import type { SubmitKey } from '@/lib/tools/types';
import { isSending } from './keys';

const ENTER = {
  key: 'Enter',
  code: 'Enter',
  keyCode: 13,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
};

test.each<[string, Partial<typeof ENTER>, SubmitKey[], boolean]>([
  ['Enter', {}, ['enter'], true],
  ['Enter on the number pad', { code: 'NumpadEnter' }, ['enter'], true],
  ['Ctrl+Enter', { ctrlKey: true }, ['enter'], true],
  ['Cmd+Enter where only that sends', { metaKey: true }, ['mod-enter'], true],
  ['Enter where only Ctrl+Enter sends', {}, ['mod-enter'], false],
  ['Shift+Enter', { shiftKey: true }, ['enter'], false],
  ['Alt+Enter', { altKey: true }, ['enter'], false],
  ['Enter that ends a composition', { isComposing: true }, ['enter'], false],
  ['Enter that browsers report as 229', { keyCode: 229 }, ['enter'], false],
  ['another key', { key: 'a', code: 'KeyA' }, ['enter'], false],
  ['Enter where nothing sends', {}, ['none'], false],
])('%s', (_, change, submitKeys, sends) => {
  expect(isSending({ ...ENTER, ...change } as KeyboardEvent, submitKeys)).toBe(sends);
});
