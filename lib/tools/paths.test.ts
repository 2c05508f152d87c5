import { describe, expect, test } from 'vitest';
import { pathMatches } from './paths';

describe('pathMatches', () => {
  test.each([
    [[], 'https://a.example/anything?x=1', true],
    [['/chat'], 'https://a.example/chat', true],
    [['/chat'], 'https://a.example/chat?x=1', true],
    [['/chat'], 'https://a.example/chats', false],
    [['/chat/*'], 'https://a.example/chat/1/2', true],
    [['/chat/*'], 'https://a.example/chat', false],
    [['/search?*udm=50*'], 'https://a.example/search?q=a&udm=50', true],
    [['/search?*udm=50*'], 'https://a.example/search?q=udm', false],
    [['/*/translator*'], 'https://a.example/de/translator', true],
    [['/a.b'], 'https://a.example/axb', false],
    [['//b.example/*'], 'https://b.example/x', true],
    [['//b.example/*'], 'https://a.example/x', false],
    [['//b.example/?*ia=chat*'], 'https://b.example/?q=x&ia=chat', true],
    [['/x', '/y'], 'https://a.example/y', true],
    [['/Chat'], 'https://a.example/chat', false],
  ])('%j at %s: %s', (patterns, url, expected) => {
    expect(pathMatches(patterns, new URL(url))).toBe(expected);
  });
});
