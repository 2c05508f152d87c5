import { expect, test } from 'vitest';
import type { TabState } from '@/lib/messages/protocol';
import { type FrameReport, summarise } from './tab-record';

const frame = (state: TabState): FrameReport => ({ toolId: 'chatgpt', state, reason: 'composer-known' });

test.each<[TabState[], boolean, TabState]>([
  [[], false, 'off'],
  [['protected'], false, 'protected'],
  [['unavailable', 'protected'], false, 'protected'],
  [['fallback', 'protected'], false, 'protected'],
  [['unavailable', 'fallback'], false, 'fallback'],
  [['protected', 'reload'], false, 'reload'],
  [['seen'], false, 'seen'],
  [['protected'], true, 'paused'],
  [['unavailable'], true, 'paused'],
  [['reload', 'protected'], true, 'reload'],
  [['seen'], true, 'seen'],
  [[], true, 'off'],
])('frames %j, paused %s: %s', (states, paused, expected) => {
  const frames = Object.fromEntries(states.map((state, index) => [index, frame(state)]));
  expect(summarise({ frames, paused, stamp: 1 }).state).toBe(expected);
});

test('reason, tool and account are those of the frame that won', () => {
  const frames: Record<string, FrameReport> = {
    0: { toolId: 'chatgpt', state: 'unavailable', reason: 'composer-missing' },
    7: { toolId: 'claude', state: 'fallback', reason: 'composer-fallback', account: 'private' },
  };
  expect(summarise({ frames, paused: false, stamp: 1 })).toEqual({
    state: 'fallback',
    reason: 'composer-fallback',
    toolId: 'claude',
    account: 'private',
  });
});
