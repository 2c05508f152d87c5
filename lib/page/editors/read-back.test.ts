// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { EditorHandle } from './editors';
import { settledText } from './read-back';

/** An editor of a page, whose text the test writes. */
function page(text: string) {
  const it = { text };
  const editor = { family: 'textarea', root: () => null, read: () => it.text, insert: () => {} };
  return { it, handle: { root: document.body, editor } as unknown as EditorHandle };
}

/** A key of the person, or one that the page made up. */
function press(isTrusted: boolean): void {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

const settled = ({ handle }: ReturnType<typeof page>) => settledText(handle, (text) => text === 'wanted');

test('a text that stays is taken', async () => {
  expect(await settled(page('wanted'))).toBe(true);
});

test('a text that the page undoes at once is refused', async () => {
  const at = page('wanted');
  const result = settled(at);
  at.it.text = '';
  expect(await result).toBe(false);
});

test('a text that the person sends or undoes at once was taken all the same', async () => {
  const at = page('wanted');
  const result = settled(at);
  press(true);
  at.it.text = '';
  expect(await result).toBe(true);
});

test.each([
  ['a key that the page made up', 'wanted', false],
  ['a key that came before the text', 'something else', true],
])('%s counts for nothing', async (_, text, isTrusted) => {
  const at = page(text);
  const result = settled(at);
  press(isTrusted);
  at.it.text = '';
  expect(await result).toBe(false);
});
