import { expect, it } from 'vitest';
import type { FromOverlay } from '@/lib/overlay/protocol';
import { sendOnce } from './send-once';

const replace: FromOverlay = { type: 'pseudonymise', keep: [], always: [] };
const original: FromOverlay = { type: 'original', always: [] };
const cancel: FromOverlay = { type: 'cancel' };

it('lets one decision through, and everything that is none', () => {
  const sent: string[] = [];
  const send = sendOnce(({ type }) => sent.push(type));
  for (const message of [replace, replace, original, cancel, cancel]) send(message);
  expect(sent).toEqual(['pseudonymise', 'cancel', 'cancel']);
});
