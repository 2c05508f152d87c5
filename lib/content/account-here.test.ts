// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { gemini } from '@/lib/tools/guarded/gemini';
import { geminiEnterprise } from '@/lib/tools/guarded/gemini-enterprise';
import { TOOLS, toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { accountHere } from './account-here';

const NOBODY = { managed: undefined, file: undefined };
const link = (mail: string, href = 'https://accounts.google.com/SignOutOptions?hl=de') =>
  `<a href="${href}" aria-label="Google-Konto: Anna Kos (${mail})"></a>`;

function page(html: string): Document {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
}

test.each([
  ['a private address', link('anna.kos@gmail.com'), 'private'],
  ['in capitals, at the older host', link('Anna.Kos@GoogleMail.com'), 'private'],
  ['an address that may be anybody’s', link('anna@kunde.example'), undefined],
  ['a link in an answer', link('anna.kos@gmail.com', 'mailto:anna.kos@gmail.com'), undefined],
  ['nobody signed in', '', undefined],
])('Google: %s', (_name, html, account) => {
  expect(accountHere(gemini, page(html), 'gemini.google.com', NOBODY)).toBe(account);
});

test('a host that is for companies alone', () => {
  expect(accountHere(geminiEnterprise, page(''), 'business.gemini.google', NOBODY)).toBe('company');
});

test('signs of both say nothing', () => {
  const both: Tool = {
    ...gemini,
    account: { company: [{ css: 'b', source: '' }], private: [{ css: 'i', source: '' }] },
  };
  expect(accountHere(both, page('<b></b>'), 'x.example', NOBODY)).toBe('company');
  expect(accountHere(both, page('<b></b><i></i>'), 'x.example', NOBODY)).toBeUndefined();
});

test('a tool of the company’s own policy, and not one that a person added', () => {
  const own: Tool = { ...gemini, id: 'ki.kunde.example' };
  const file = { policy: { ownTools: [{ host: 'ki.kunde.example' }] } } as never;
  expect(accountHere(own, page(''), 'ki.kunde.example', { managed: undefined, file })).toBe('company');
  expect(accountHere(own, page(''), 'ki.kunde.example', NOBODY)).toBeUndefined();
});

test('a host that is a sign is one of its tool', () => {
  const signs = TOOLS.flatMap(({ id, account }) =>
    Object.values(account ?? {}).flatMap((all) => all.map((sign) => ({ id, sign }))),
  );
  const hosts = signs.flatMap(({ id, sign }) => ('host' in sign ? [{ id, host: sign.host }] : []));
  expect(hosts.length).toBeGreaterThan(0);
  for (const { id, host } of hosts) expect(toolById(id)?.hosts).toContain(host);
});
