import { describe, expect, test } from 'vitest';
import { chatgpt } from '@/lib/tools/guarded/chatgpt';
import { patternsOf } from './match-patterns';
import { guessedTool, ownSites, toolFinder } from './own-tools';

const sites = ownSites([
  { host: 'http://ki.lan:3000', name: 'KI im Haus', like: 'openwebui' },
  { host: 'chat.firma.example' },
  { host: 'not a host' },
  { host: 'chat.firma.example', composer: ['.prompt'], send: ['.go'] },
  { host: 'chatgpt.com', composer: ['#pointed-at'] },
]);
const toolAt = toolFinder(sites);

test.each([
  ['http://ki.lan:3000/c/1', 'ki.lan-3000'],
  ['https://ki.lan:3000/', undefined],
  ['http://ki.lan/', undefined],
  ['http://ki.lan:3001/', undefined],
  ['https://chat.firma.example/', 'chat.firma.example'],
  ['http://chat.firma.example/a', 'chat.firma.example'],
  ['https://chat.firma.example:8443/', undefined],
  ['https://x.chat.firma.example/', undefined],
  ['file:///chat.firma.example', undefined],
  ['https://claude.ai/new', 'claude'],
  ['no address', undefined],
])('%s: %s', (url, id) => {
  expect(toolAt(url)?.id).toBe(id);
});

test('one malformed entry does not harm the others, and entries for one host count together', () => {
  expect(sites.map(({ tool }) => tool.id)).toEqual(['ki.lan-3000', 'chat.firma.example', 'chatgpt.com']);
  const tool = toolAt('https://chat.firma.example/');
  expect([tool?.composer[0]?.css, tool?.send[0]?.css, tool?.name]).toEqual([
    '.prompt',
    '.go',
    'chat.firma.example',
  ]);
});

test('what was pointed at on a known tool goes before its own selectors', () => {
  const tool = toolAt('https://chatgpt.com/');
  expect(tool).toMatchObject({ id: 'chatgpt', name: 'ChatGPT' });
  expect(tool?.composer.map(({ css }) => css)).toEqual([
    '#pointed-at',
    ...chatgpt.composer.map(({ css }) => css),
  ]);
  expect(toolAt('https://chatgpt.com/c/1')).toBe(tool);
});

test('an own tool without a program knows the composers of both programs', () => {
  const css = toolAt('https://chat.firma.example/')?.composer.map((it) => it.css);
  expect(css).toEqual(expect.arrayContaining(['#chat-input', '#prompt-textarea']));
});

test('before the rules have come a page is guarded by what its address says', () => {
  expect(guessedTool(new URL('http://ki.lan:3000/'))?.id).toBe('ki.lan-3000');
  expect(guessedTool(new URL('about:blank'))).toBeUndefined();
  expect(guessedTool(new URL('https://github.com/owner/project'))).toBeUndefined();
});

describe('match patterns', () => {
  const pattern = (isFirefox: boolean) => sites.map(({ host }) => patternsOf(host, isFirefox));

  test('name one host and its port', () => {
    expect(pattern(false)).toEqual([
      ['http://ki.lan:3000/*'],
      ['*://chat.firma.example/*'],
      ['*://chatgpt.com/*'],
    ]);
    const anyScheme = { scheme: undefined, name: 'ki.lan', port: '3000' };
    expect(patternsOf(anyScheme, false)).toEqual(['http://ki.lan:3000/*', 'https://ki.lan:3000/*']);
  });

  test('carry no port in Firefox, which refuses them', () => {
    expect(pattern(true)[0]).toEqual(['http://ki.lan/*']);
  });
});
