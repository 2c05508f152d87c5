// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { popupStrings } from '@/lib/i18n/popup';
import { translator } from '@/lib/i18n/translator';
import { AccountLine } from './account-line';

test.each([
  ['private', /^Konto: privatVerträge Ihrer Firma/],
  ['company', /^Konto: von der Firma$/],
  [undefined, /^$/],
] as const)('account %s', (account, text) => {
  const root = document.createElement('div');
  render(<AccountLine say={translator(popupStrings, 'de')} account={account} />, root);
  expect(root.textContent).toMatch(text);
  render(null, root);
});
