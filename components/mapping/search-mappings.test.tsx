import { expect, test } from 'vitest';
import type { Mapping } from '@/components/page/use-mappings';
import { searchMappings } from './search-mappings';

const pair = (placeholder: string, name: string) => ({ placeholder, type: 'PERSON' as const, name });
const MAPPINGS: readonly Mapping[] = [
  {
    key: 'chatgpt|/c/1',
    toolId: 'chatgpt',
    day: '2026-11-27',
    onDisk: false,
    pairs: [pair('[Person 1]', 'Sabine Öztürk'), pair('[Person 2]', 'Jens Abel')],
  },
  { key: 'pad', toolId: 'pad', day: '2026-11-20', onDisk: true, pairs: [pair('[Person 1]', 'Rosa Klein')] },
];

test.each([
  ['', ['Sabine Öztürk', 'Jens Abel', 'Rosa Klein']],
  ['  ', ['Sabine Öztürk', 'Jens Abel', 'Rosa Klein']],
  ['öztürk', ['Sabine Öztürk']],
  ['[person 1]', ['Sabine Öztürk', 'Rosa Klein']],
  ['ChatGPT', ['Sabine Öztürk', 'Jens Abel']],
  ['text ersetzen', ['Rosa Klein']],
  ['2026-11-20', ['Rosa Klein']],
  ['niemand', []],
])('a search for "%s"', (query, names) => {
  const found = searchMappings(MAPPINGS, query, 'de');
  expect(found.flatMap(({ pairs }) => pairs.map(({ name }) => name))).toEqual(names);
});
