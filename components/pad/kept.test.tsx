import { expect, test } from 'vitest';
import type { Entity } from '@/lib/pseudonymise/types';
import { isKept, type Kept, keptIds, withSwitched } from './kept';

const NONE: Kept = new Set();

function entity(id: string, name: string, type: Entity['type'] = 'PERSON'): Entity {
  const reason = { key: 'context' };
  return { id, name, type, placeholder: `[${id}]`, places: [], confidence: 'likely', reason };
}

test('a value that is switched off stays, one that is switched on again is replaced', () => {
  const anna = entity('a', 'Anna Weiß');
  const off = withSwitched(NONE, anna, false);
  expect([isKept(NONE, anna), isKept(off, anna)]).toEqual([false, true]);
  expect(isKept(withSwitched(off, anna, true), anna)).toBe(false);
});

test('a switch follows its value, not the id that another value has by now', () => {
  const off = withSwitched(NONE, entity('p1', 'Anna Weiß'), false);
  expect([...keptIds(off, [entity('p1', 'Jens Abel'), entity('p2', 'Anna Weiß')])]).toEqual(['p2']);
});

test('the same word of another kind is another value', () => {
  const off = withSwitched(NONE, entity('p1', 'Weiß'), false);
  expect(isKept(off, entity('o1', 'Weiß', 'ORG'))).toBe(false);
});
