import { expect, test } from 'vitest';
import { conversationPath, mappingKey } from './place';

test.each([
  ['https://chatgpt.com/', undefined],
  ['https://chatgpt.com/c/6718f0a2-1b2c-4d5e-8f90-123456789abc', '/c/6718f0a2-1b2c-4d5e-8f90-123456789abc'],
  ['https://claude.ai/new', undefined],
  [
    'https://claude.ai/chat/0d4c1f8e-0000-4000-8000-1234567890ab/',
    '/chat/0d4c1f8e-0000-4000-8000-1234567890ab',
  ],
  ['https://gemini.google.com/app', undefined],
  ['https://gemini.google.com/app/a1b2c3d4e5f60718', '/app/a1b2c3d4e5f60718'],
  [
    'https://www.perplexity.ai/search/wie-schreibe-ich-AbCdEf123_xyz',
    '/search/wie-schreibe-ich-AbCdEf123_xyz',
  ],
  ['https://www.deepl.com/de/translator', undefined],
  ['https://quillbot.com/paraphrasing-tool', undefined],
  ['https://copilot.microsoft.com/chats/Q7fZk2mPq9', '/chats/Q7fZk2mPq9'],
])('%s', (address, path) => {
  expect(conversationPath(new URL(address))).toBe(path);
});

test('a conversation without an address of its own belongs to its tab', () => {
  expect(mappingKey({ toolId: 'deepl' }, 7)).not.toBe(mappingKey({ toolId: 'deepl' }, 8));
  expect(mappingKey({ toolId: 'claude', path: '/chat/1' }, 7)).toBe(
    mappingKey({ toolId: 'claude', path: '/chat/1' }, 8),
  );
});
