import { expect, test } from 'vitest';
import { canonicalJson, hashOf } from './canonical';
import { type Link, verifyChain } from './chain';

async function chainOf(...texts: string[]): Promise<(Link & { text: string })[]> {
  const chain: (Link & { text: string })[] = [];
  for (const [index, text] of texts.entries()) {
    const before = chain.at(-1);
    const prevHash = before ? await hashOf(before) : null;
    chain.push({ id: `v${index + 1}`, series: 's', version: index + 1, prevHash, text });
  }
  return chain;
}

const problemsOf = async (versions: readonly Link[]) =>
  (await verifyChain(versions)).map(({ version, problem }) => [version, problem]);

test('an unbroken chain has no problem, in whatever order it comes', async () => {
  const chain = await chainOf('a', 'b', 'c');
  expect(await problemsOf(chain)).toEqual([]);
  expect(await problemsOf(chain.toReversed())).toEqual([]);
  expect(await problemsOf([])).toEqual([]);
});

test('an altered, missing or doubled version shows', async () => {
  const [a, b, c] = await chainOf('a', 'b', 'c');
  if (!a || !b || !c) throw new Error('no chain');
  expect(await problemsOf([a, { ...b, text: 'x' } as Link, c])).toEqual([[3, 'altered']]);
  expect(await problemsOf([a, c])).toEqual([[3, 'missing']]);
  expect(await problemsOf([b, c])).toEqual([[2, 'missing']]);
  expect(await problemsOf([a, b, { ...b, id: 'v2b' }])).toEqual([[2, 'double']]);
  expect(await problemsOf([{ ...a, prevHash: 'f'.repeat(64) }])).toEqual([[1, 'altered']]);
});

test('each series stands for itself', async () => {
  const one = await chainOf('a', 'b');
  const other = (await chainOf('c', 'd')).map((link) => ({ ...link, series: 't' }));
  expect(await problemsOf([...one, ...other])).toEqual([[2, 'altered']]);
});

test.each([
  [{ b: 1, a: [{ d: 'ä"', c: null }], e: undefined }, '{"a":[{"c":null,"d":"ä\\""}],"b":1}'],
  [[undefined, 1.5, true], '[null,1.5,true]'],
  [{ Z: 1, a: 1, A: 1 }, '{"A":1,"Z":1,"a":1}'],
])('%j has one form', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('a record has the hash that any other program computes', async () => {
  // printf '{"a":1}' | sha256sum
  expect(await hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
});
