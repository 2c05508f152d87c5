import { describe, expect, test } from 'vitest';
import { seenToolForUrl, toolName } from './all-tools';
import { GUARDED_MATCHES, SEEN_MATCHES } from './matches';
import { toolById, toolForUrl } from './tools';

describe('toolForUrl', () => {
  test.each([
    ['https://chatgpt.com/', 'chatgpt'],
    ['https://chatgpt.com/c/6f1?model=x', 'chatgpt'],
    ['https://github.com/copilot/c/1', 'github-copilot'],
    ['https://github.com/owner/copilot', undefined],
    ['https://x.com/i/grok?conversation=1', 'grok-x'],
    ['https://x.com/home', undefined],
    ['https://huggingface.co/chat/', 'huggingchat'],
    ['https://huggingface.co/chatty', undefined],
    ['https://www.google.com/search?q=a&udm=50', 'google-ai-mode'],
    ['https://www.google.com/search?q=a', undefined],
    ['https://www.google.de/search?udm=50', 'google-ai-mode'],
    ['https://duck.ai/', 'duckai'],
    ['https://duckduckgo.com/?q=a&ia=chat', 'duckai'],
    ['https://duckduckgo.com/?q=a', undefined],
    ['https://m365.cloud.microsoft/search', 'm365-copilot'],
    ['https://www.office.com/chat?auth=2', 'm365-copilot'],
    ['https://www.office.com/launch/word', undefined],
    ['https://www.deepl.com/de/translator#de/en/', 'deepl'],
    ['https://www.deepl.com/de/write', undefined],
    ['http://schleuse.localhost:4173/', 'practice'],
    ['http://localhost:4173/', undefined],
    ['https://evil-chatgpt.com/', undefined],
    ['https://chatgpt.com.example/', undefined],
    ['about:blank', undefined],
    ['not a url', undefined],
  ])('%s: %s', (url, id) => {
    expect(toolForUrl(url)?.id).toBe(id);
  });
});

describe('seenToolForUrl', () => {
  test.each([
    ['https://www.midjourney.com/explore', 'midjourney'],
    ['https://www.deepl.com/de/write', 'deepl-write'],
    ['https://www.bing.com/translator', 'bing-translator'],
    ['https://www.bing.com/search?q=a', undefined],
    ['https://chatgpt.com/', undefined],
  ])('%s: %s', (url, id) => {
    expect(seenToolForUrl(url)?.id).toBe(id);
  });
});

test('tools have a name for display, unknown ones their id', () => {
  expect(toolById('claude')?.vendor.country).toBe('US');
  expect(toolById('nobody')).toBeUndefined();
  expect(['chatgpt', 'midjourney', 'own.example'].map(toolName)).toEqual([
    'ChatGPT',
    'Midjourney',
    'own.example',
  ]);
});

test('match patterns are whole hosts for guarded tools and narrow ones otherwise', () => {
  expect(GUARDED_MATCHES).toContain('https://chatgpt.com/*');
  expect(GUARDED_MATCHES).toContain('http://schleuse.localhost/*');
  expect(SEEN_MATCHES).toContain('https://www.bing.com/translator*');
  expect(SEEN_MATCHES).not.toContain('https://www.bing.com/*');
});
